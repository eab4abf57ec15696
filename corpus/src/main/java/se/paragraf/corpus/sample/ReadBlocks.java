package se.paragraf.corpus.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the blocks of a section or of running text: one line a block, tables and charts several.
 */
final class ReadBlocks {

  private static final Pattern HEADING = Pattern.compile("(#+)\\s+(\\d[\\d.]*\\s+)?(.*)");
  private static final Pattern ORDER = Pattern.compile("\\s*\\{([^}]*)}$");
  private static final Pattern NUMBERED = Pattern.compile("\\d+\\.\\s+");
  private static final Pattern PERSON = Pattern.compile("(.*?)\\s*\\(([^)]*)\\)");
  private static final List<String> CHOICES = List.of("yes", "no", "abstain", "absent");

  private final Lines lines;
  private List<Block.Person> by = List.of();

  ReadBlocks(Lines lines) {
    this.lines = lines;
  }

  /**
   * Blocks up to the line that ends them.
   *
   * @param decided what a line {@code =} stands for
   */
  List<Block> all(Predicate<String> ends, List<Block> decided) {
    List<Block> blocks = new ArrayList<>();
    lines.skipBlank();
    while (lines.hasNext() && !ends.test(lines.peek())) {
      if (lines.peek().equals("=")) {
        lines.take();
        blocks.addAll(decided);
      } else {
        block().ifPresent(blocks::add);
      }
      lines.skipBlank();
    }
    return blocks;
  }

  private Optional<Block> block() {
    String line = lines.take();
    if (line.startsWith(":by ")) {
      by = persons(line.substring(4));
      return Optional.empty();
    }
    return Optional.of(line.startsWith(":") ? special(line) : plain(line));
  }

  private Block plain(String line) {
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      Optional<String> number = Optional.ofNullable(heading.group(2)).map(String::strip);
      return new Block.Heading(heading.group(1).length(), number, heading.group(3));
    }
    if (line.startsWith("> ")) {
      return new Block.Lead(line.substring(2));
    }
    Optional<Block.Order> order = order(line);
    String text = ORDER.matcher(line).replaceFirst("");
    if (text.startsWith("- ")) {
      return new Block.Item(Block.Item.Mark.BULLET, text.substring(2), order);
    }
    if (text.startsWith("att ")) {
      return new Block.Item(Block.Item.Mark.ATT, text, order);
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.lookingAt()) {
      return new Block.Item(Block.Item.Mark.NUMBER, text.substring(numbered.end()), order);
    }
    List<Block.Person> people = by;
    by = List.of();
    return new Block.Prose(text, people, order);
  }

  private static Optional<Block.Order> order(String line) {
    Matcher braces = ORDER.matcher(line);
    if (!braces.find()) {
      return Optional.empty();
    }
    Map<String, String> told = new LinkedHashMap<>();
    for (String pair : ReadSample.split(braces.group(1), ";")) {
      told.put(pair.replaceFirst("=.*", "").strip(), pair.replaceFirst("[^=]*=", "").strip());
    }
    return Optional.of(
        new Block.Order(
            Optional.ofNullable(told.get("receiver")), Optional.ofNullable(told.get("due"))));
  }

  private Block special(String line) {
    String[] words = line.substring(1).split("\\s+", 2);
    String rest = words.length > 1 ? words[1] : "";
    return switch (words[0]) {
      case "break" -> new Block.Break();
      case "table" -> grid(rest);
      case "bars" -> chart(Block.Chart.Kind.BARS, rest);
      case "lines" -> chart(Block.Chart.Kind.LINES, rest);
      case "vote" -> count(rest);
      default -> throw lines.wrong("not a block: " + line);
    };
  }

  /** {@code :table title | unit | style}, then rows; {@code ||} begins a header row. */
  private Block grid(String head) {
    String[] told = (head + "||").split("\\|", -1);
    List<String> rows = lines.takeWhile(line -> line.startsWith("|"));
    List<String> notes =
        lines.takeWhile(line -> line.startsWith(":note ")).stream()
            .map(line -> line.substring(6))
            .toList();
    String style = told[2].isBlank() ? "hlines" : told[2].strip();
    return new Block.Grid(
        Optional.of(told[0].strip()).filter(text -> !text.isEmpty()),
        Optional.of(told[1].strip()).filter(text -> !text.isEmpty()),
        Block.Grid.Style.valueOf(style.toUpperCase(Locale.ROOT)),
        (int) rows.stream().filter(row -> row.startsWith("||")).count(),
        rows.stream().map(ReadBlocks::cells).toList(),
        notes);
  }

  private static List<String> cells(String row) {
    String text = row.replaceFirst("^\\|+", "");
    return Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
  }

  /** {@code :bars caption}, a row with the names of the series, a row per point. */
  private Block chart(Block.Chart.Kind kind, String caption) {
    List<List<String>> rows =
        lines.takeWhile(line -> line.startsWith("|")).stream().map(ReadBlocks::cells).toList();
    List<Block.Chart.Point> points =
        rows.subList(1, rows.size()).stream()
            .map(row ->
                new Block.Chart.Point(
                    row.get(0), row.subList(1, row.size()).stream().map(Double::valueOf).toList()))
            .toList();
    return new Block.Chart(kind, caption, rows.get(0).subList(1, rows.get(0).size()), points);
  }

  /** {@code :vote table yes=4 no=3}, then {@code :yes A (S); B (M)} and the like. */
  private Block count(String head) {
    Map<String, Integer> tally = new LinkedHashMap<>();
    for (String pair : head.split("\\s+")) {
      if (pair.contains("=")) {
        tally.put(pair.replaceFirst("=.*", ""), Integer.valueOf(pair.replaceFirst(".*=", "")));
      }
    }
    Map<String, List<Block.Person>> ballots = new LinkedHashMap<>();
    for (String line : lines.takeWhile(ReadBlocks::isBallots)) {
      String choice = line.substring(1).split(" ")[0];
      ballots.put(choice, persons(line.substring(choice.length() + 2)));
    }
    tally.forEach((choice, votes) -> {
      if (!ballots.isEmpty() && ballots.getOrDefault(choice, List.of()).size() != votes) {
        throw lines.wrong(choice + " is " + votes + ", named " + ballots.get(choice));
      }
    });
    return new Block.Count(tally, ballots, head.startsWith("table"));
  }

  private static boolean isBallots(String line) {
    return CHOICES.stream().anyMatch(choice -> line.startsWith(":" + choice + " "));
  }

  static List<Block.Person> persons(String text) {
    return ReadSample.split(text, ";").stream().map(ReadBlocks::person).toList();
  }

  static Block.Person person(String text) {
    Matcher person = PERSON.matcher(text);
    return person.matches()
        ? new Block.Person(person.group(1), Optional.of(person.group(2)))
        : new Block.Person(text, Optional.empty());
  }
}
