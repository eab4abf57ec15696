package se.paragraf.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an archive covers, as people read it. */
public final class StatisticsText {

  private static final String POINT = "– ";

  private final Messages messages;
  private final int width;

  public StatisticsText(Messages messages, int width) {
    this.messages = messages;
    this.width = width;
  }

  public String of(ArchiveStatistics statistics) {
    Lines lines = new Lines(width);
    lines.add(
        0,
        messages.text(
            "stats.summary",
            messages.count("count.documents", statistics.documents()),
            messages.count("count.paragraphs", statistics.paragraphs()),
            messages.count("count.passages", statistics.passages())));
    statistics.bodies().forEach(body -> body(body, lines.gap()));
    unread("stats.failed", statistics.failed(), lines);
    if (!statistics.skipped().isEmpty()) {
      lines.gap().add(0, messages.count("stats.skipped", statistics.skipped().size()));
    }
    withoutText(statistics, lines);
    return lines.toString();
  }

  private void body(ArchiveStatistics.Body body, Lines lines) {
    lines.add(0, body.organization().map(name -> name + ", ").orElse("") + body.body());
    for (ArchiveStatistics.Year year : body.years()) {
      String head = year.year() + "  " + messages.count("count.meetings", year.meetings().size());
      String series =
          year.paragraphs()
              .map(paragraphs -> "  §§ " + paragraphs.first() + "–" + paragraphs.last())
              .orElse("");
      lines.raw("  " + head + series);
      lines.hang(8, "", String.join(", ", year.meetings()));
      year.paragraphs()
          .filter(paragraphs -> !paragraphs.missing().isEmpty())
          .ifPresent(paragraphs ->
              lines.hang(8, "", messages.text("stats.missing", ranges(paragraphs.missing()))));
    }
  }

  private void unread(String key, List<ArchiveStatistics.Unread> files, Lines lines) {
    if (!files.isEmpty()) {
      lines.gap().add(0, messages.count(key, files.size()));
      files.forEach(file -> lines.hang(2, POINT, file.path() + ": " + file.message()));
    }
  }

  private void withoutText(ArchiveStatistics statistics, Lines lines) {
    int pages = statistics.withoutText().stream().mapToInt(file -> file.pages().size()).sum();
    if (pages > 0) {
      lines.gap().add(0, messages.count("stats.withoutText", pages));
      statistics
          .withoutText()
          .forEach(file ->
              lines.hang(
                  2, POINT, file.document() + ": " + messages.text("page", ranges(file.pages()))));
    }
    if (statistics.awaitingOcr() > 0) {
      lines.gap().add(0, messages.count("stats.awaitingOcr", statistics.awaitingOcr()));
    }
  }

  /** {@code 3, 7–9} of 3, 7, 8, 9. */
  public static String ranges(List<Integer> numbers) {
    List<int[]> ranges = new ArrayList<>();
    for (int number : numbers) {
      if (!ranges.isEmpty() && ranges.getLast()[1] == number - 1) {
        ranges.getLast()[1] = number;
      } else {
        ranges.add(new int[] {number, number});
      }
    }
    return ranges.stream()
        .map(range -> range[0] == range[1] ? "" + range[0] : range[0] + "–" + range[1])
        .collect(Collectors.joining(", "));
  }
}
