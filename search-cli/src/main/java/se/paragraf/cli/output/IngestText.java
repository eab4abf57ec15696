package se.paragraf.cli.output;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.paragraf.index.archive.FileEntry;
import se.paragraf.index.archive.IngestReport;

/** What an ingest did, as people read it: every file seen is counted once. */
public final class IngestText {

  private static final String POINT = "– ";

  /** A folder full of pictures should not push the summary off the screen. */
  private static final int MOST_SKIPPED_LISTED = 20;

  private final Messages messages;
  private final int width;

  public IngestText(Messages messages, int width) {
    this.messages = messages;
    this.width = width;
  }

  public String of(IngestReport report, Path archive) {
    Lines lines = new Lines(width);
    lines.add(0, messages.count("ingest.seen", report.seen()));
    counted(report.read(), "ingest.read", lines);
    counted(report.unchanged(), "ingest.unchanged", lines);
    counted(report.duplicates(), "ingest.duplicates", lines);
    counted(report.containers(), "ingest.containers", lines);
    counted(report.forgotten(), "ingest.forgotten", lines);
    counted(report.failed().size(), "ingest.failed", lines);
    report.failed().forEach(file -> reason(file, lines));
    counted(report.skipped().size(), "ingest.skipped", lines);
    skipped(report.skipped(), lines);
    vanished(report, lines);
    lines.gap().add(0, messages.text("ingest.archive", archive));
    return lines.toString();
  }

  private void counted(int number, String key, Lines lines) {
    if (number > 0) {
      lines.add(2, messages.count(key, number));
    }
  }

  private static void reason(FileEntry file, Lines lines) {
    lines.hang(4, POINT, file.path() + ": " + file.message().orElse(""));
  }

  private void skipped(List<FileEntry> skipped, Lines lines) {
    skipped.stream().limit(MOST_SKIPPED_LISTED).forEach(file -> reason(file, lines));
    if (skipped.size() > MOST_SKIPPED_LISTED) {
      String rest =
          skipped.stream()
              .skip(MOST_SKIPPED_LISTED)
              .collect(
                  Collectors.groupingBy(
                      file -> ending(file.path()), TreeMap::new, Collectors.counting()))
              .entrySet()
              .stream()
              .map(entry -> entry.getValue() + " " + entry.getKey())
              .collect(Collectors.joining(", "));
      lines.hang(4, POINT, messages.text("ingest.moreSkipped", rest));
    }
  }

  private void vanished(IngestReport report, Lines lines) {
    if (!report.vanished().isEmpty()) {
      String key = report.pruned() ? "ingest.pruned" : "ingest.vanished";
      lines.gap().add(0, messages.count(key, report.vanished().size()));
      report.vanished().forEach(path -> lines.hang(2, POINT, path));
    }
  }

  private static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot).toLowerCase(java.util.Locale.ROOT) : name;
  }
}
