package se.paragraf.cli.output;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.paragraf.index.archive.ArchiveAddress;
import se.paragraf.index.archive.FileEntry;
import se.paragraf.index.archive.IngestReport;

/** What an ingest did, as people read it: every file seen is counted once. */
public final class IngestText {

  private static final String POINT = "– ";

  /** A folder full of pictures should not push the summary off the screen; stats lists them all. */
  private static final int MOST_NAMES_LISTED = 8;

  private final Messages messages;
  private final int width;

  public IngestText(Messages messages, int width) {
    this.messages = messages;
    this.width = width;
  }

  public String of(IngestReport report, ArchiveAddress archive) {
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
    counted(report.ocrPages(), "ingest.ocrPages", lines);
    counted(report.awaitingOcr(), "ingest.awaitingOcr", lines);
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

  /** By reason, most common first, with the names of the first files. */
  private void skipped(List<FileEntry> skipped, Lines lines) {
    Map<String, List<FileEntry>> byReason =
        skipped.stream()
            .collect(
                Collectors.groupingBy(
                    file -> file.message().orElse(""), TreeMap::new, Collectors.toList()));
    byReason.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .forEach(entry -> {
          lines.hang(4, POINT, entry.getKey());
          lines.hang(6, "", names(entry.getValue()));
        });
  }

  private String names(List<FileEntry> files) {
    String names =
        files.stream()
            .limit(MOST_NAMES_LISTED)
            .map(file -> file.path().substring(file.path().lastIndexOf('/') + 1))
            .collect(Collectors.joining(", "));
    int rest = files.size() - MOST_NAMES_LISTED;
    return rest > 0 ? messages.text("ingest.andMore", names, messages.number(rest)) : names;
  }

  private void vanished(IngestReport report, Lines lines) {
    if (!report.vanished().isEmpty()) {
      String key = report.pruned() ? "ingest.pruned" : "ingest.vanished";
      lines.gap().add(0, messages.count(key, report.vanished().size()));
      report.vanished().forEach(path -> lines.hang(2, POINT, path));
    }
  }
}
