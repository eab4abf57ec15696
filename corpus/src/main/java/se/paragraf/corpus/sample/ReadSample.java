package se.paragraf.corpus.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a source file: its parts, matters and sections; {@link ReadBlocks} reads what they hold.
 */
public final class ReadSample {

  private static final String PART = "=== ";
  private static final String MATTER = "---";
  private static final String EMBEDDED = "+++ ";
  private static final String EMBEDDED_MATTER = "+--";
  private static final Pattern SECTION = Pattern.compile("\\[(\\w+)(:\\s*(.*))?]");
  private static final Pattern NUMBERS = Pattern.compile("§§?\\s*(\\d+)(?:[–-](\\d+))?");

  /**
   * Reads one file.
   *
   * @throws IOException when it cannot be read
   * @throws IllegalArgumentException when it breaks the markup; names file and line
   */
  public SampleFile read(Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    return read(name, Files.readAllLines(file));
  }

  /** From its lines. Errors: {@code IllegalArgumentException} as for a file. */
  public SampleFile read(String name, List<String> text) {
    Lines lines = new Lines(name, text);
    List<Part> parts = new ArrayList<>();
    lines.skipBlank();
    while (lines.hasNext()) {
      if (!lines.peek().startsWith(PART)) {
        throw lines.wrong("expected '=== kind'");
      }
      parts.add(part(lines, lines.take().substring(PART.length()), MATTER));
      lines.skipBlank();
    }
    return new SampleFile(name, parts);
  }

  private static Part part(Lines lines, String kind, String marker) {
    Fields fields = Fields.parse(lines.takeWhile(line -> !line.isEmpty()));
    List<Block> blocks = new ReadBlocks(lines).all(ReadSample::endsBlocks, List.of());
    List<Matter> matters = new ArrayList<>();
    while (lines.peek().startsWith(marker)) {
      matters.add(matter(lines));
    }
    return new Part(kind, fields, matters, blocks);
  }

  private static Matter matter(Lines lines) {
    String[] head = lines.take().substring(MATTER.length()).strip().split("\\|", -1);
    Matcher numbers = NUMBERS.matcher(head[0]);
    boolean numbered = numbers.find();
    List<Section> sections = sections(lines);
    List<Part> embedded = new ArrayList<>();
    while (lines.peek().startsWith(EMBEDDED)) {
      embedded.add(part(lines, lines.take().substring(EMBEDDED.length()), EMBEDDED_MATTER));
    }
    return new Matter(
        numbered ? Optional.of(Integer.valueOf(numbers.group(1))) : Optional.empty(),
        numbered ? Optional.ofNullable(numbers.group(2)).map(Integer::valueOf) : Optional.empty(),
        head.length > 1 ? Optional.of(head[1].strip()).filter(t -> !t.isEmpty()) : Optional.empty(),
        head.length > 2 ? split(head[2], ",") : List.of(),
        sections,
        embedded);
  }

  private static List<Section> sections(Lines lines) {
    List<Section> sections = new ArrayList<>();
    lines.skipBlank();
    while (lines.peek().startsWith("[")) {
      sections.add(section(lines, sections));
      lines.skipBlank();
    }
    return sections;
  }

  private static Section section(Lines lines, List<Section> before) {
    String line = lines.take();
    Matcher head = SECTION.matcher(line);
    if (!head.matches()) {
      throw lines.wrong("not a section: " + line);
    }
    Section.Role role = Section.Role.valueOf(head.group(1).toUpperCase(Locale.ROOT));
    List<Block> decided =
        before.stream()
            .filter(section -> section.role() == Section.Role.DECISION)
            .flatMap(section -> section.blocks().stream())
            .toList();
    List<Block> blocks = new ReadBlocks(lines).all(ReadSample::endsSection, decided);
    return new Section(role, Optional.ofNullable(head.group(3)), blocks);
  }

  private static boolean endsSection(String line) {
    return line.startsWith("[") || endsBlocks(line);
  }

  private static boolean endsBlocks(String line) {
    return Stream.of(PART, MATTER, EMBEDDED, EMBEDDED_MATTER).anyMatch(line::startsWith);
  }

  static List<String> split(String text, String separator) {
    return Arrays.stream(text.split(separator))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
