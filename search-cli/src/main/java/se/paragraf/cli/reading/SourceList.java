package se.paragraf.cli.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;
import se.paragraf.model.Organization;
import se.paragraf.model.Source;

/**
 * Where files come from and whose they are, as the user tells it in a CSV with the columns {@code
 * file}, {@code url}, {@code organization} and {@code retrieved}; comma or semicolon between them.
 */
public final class SourceList {

  /** Tells nothing. */
  public static final SourceList EMPTY = new SourceList(Map.of(), List.of());

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FILE = "file";

  /** Between a container and the file in it. */
  private static final String INSIDE = "!/";

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Map<String, Entry> entries;

  private final List<Path> files;

  private SourceList(Map<String, Entry> entries, List<Path> files) {
    this.entries = entries;
    this.files = List.copyOf(files);
  }

  /** The files it tells of, in its order. */
  public List<Path> files() {
    return files;
  }

  private record Entry(Source.Origin origin, Optional<Organization> organization) {}

  /**
   * Reads the list. Errors: {@code IOException} when it cannot be read or has no column {@code
   * file}.
   */
  public static SourceList read(Path csv) throws IOException {
    String text = text(csv);
    String header = text.lines().findFirst().orElse("");
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(header.contains(";") ? ';' : ',')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .get();
    Map<String, Entry> entries = new TreeMap<>();
    List<Path> files = new ArrayList<>();
    try (Reader reader = new StringReader(text)) {
      for (CSVRecord row : format.parse(reader)) {
        String file =
            value(row, FILE)
                .orElseThrow(() -> new IOException(csv + ": kolumnen ”file” saknas eller är tom"));
        files.add(csv.toAbsolutePath().resolveSibling(file).normalize());
        entries.put(key(files.getLast()), entry(row));
      }
    }
    return new SourceList(entries, files);
  }

  /** UTF-8, or as older spreadsheets save it on Windows. */
  private static String text(Path csv) throws IOException {
    try {
      return Files.readString(csv).replaceFirst("^" + BYTE_ORDER_MARK, "");
    } catch (CharacterCodingException e) {
      return Files.readString(csv, WINDOWS);
    }
  }

  /** File systems differ in how they spell å, ä and ö. */
  private static String key(Path file) {
    return Normalizer.normalize(file.toString(), Normalizer.Form.NFC);
  }

  /** What is told of the file itself, or else of the container that it came in. */
  private Optional<Entry> entryOf(String path) {
    String key = Normalizer.normalize(path, Normalizer.Form.NFC);
    Entry entry = entries.get(key);
    int container = key.lastIndexOf(INSIDE);
    return entry != null || container < 0
        ? Optional.ofNullable(entry)
        : entryOf(key.substring(0, container));
  }

  private static Entry entry(CSVRecord row) {
    return new Entry(
        new Source.Origin(value(row, "url"), value(row, "retrieved")),
        value(row, "organization").map(SourceList::organization));
  }

  private static Organization organization(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Organization.Kind kind = Organization.Kind.OTHER;
    if (lower.startsWith("region ")) {
      kind = Organization.Kind.REGION;
    } else if (lower.endsWith(" kommun") || lower.endsWith(" stad")) {
      kind = Organization.Kind.MUNICIPALITY;
    }
    return new Organization(name, kind, Organization.KnownFrom.MANIFEST);
  }

  private static Optional<String> value(CSVRecord row, String column) {
    return row.isSet(column)
        ? Optional.of(row.get(column)).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /**
   * The same extraction with what the list tells of its file; an organisation that stands in the
   * document itself is left as it is.
   */
  public Extraction complete(Extraction extraction) {
    return entryOf(extraction.source().path())
        .map(entry -> complete(extraction, entry))
        .orElse(extraction);
  }

  private static Extraction complete(Extraction extraction, Entry entry) {
    Source source = extraction.source().withOrigin(entry.origin());
    return switch (extraction) {
      case Extraction.Done done ->
          new Extraction.Done(
              source,
              done.documents().stream().map(document -> complete(document, entry)).toList(),
              done.notices());
      case Extraction.Failed failed -> new Extraction.Failed(source, failed.reason());
    };
  }

  private static Document complete(Document document, Entry entry) {
    return document.organization().isPresent()
        ? document
        : document.withOrganization(entry.organization());
  }
}
