package se.paragraf.cli.output;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.paragraf.index.followup.Report;

/** Orders and what became of them, as text, JSON or CSV. */
public final class FollowUpView {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final String HEADER =
      "status;text;receiver;due;dueBy;given;citation;links;linkedBy;quotes;meetingsSearched;searchedTo\r\n";

  private final Messages messages;
  private final Console console;
  private final ChangedWords words;
  private final FollowUpWords said;

  public FollowUpView(Messages messages, Console console) {
    this.messages = messages;
    this.console = console;
    this.words = new ChangedWords(console);
    this.said = new FollowUpWords(messages);
  }

  private record Json(List<Report> assignments) {}

  public static String json(List<Report> reports) {
    return OutputJson.write(new Json(reports));
  }

  /** One row for an order; several links stand in one cell, each on its line. */
  public static String csv(List<Report> reports) {
    StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK).append(HEADER);
    try (CSVPrinter printer =
        new CSVPrinter(csv, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
      for (Report report : reports) {
        printer.printRecord(row(report));
      }
    } catch (IOException e) {
      throw new IllegalStateException("a string builder never fails", e);
    }
    return csv.toString();
  }

  private static List<Object> row(Report report) {
    return List.of(
        report.status().word(),
        report.text(),
        report.receiver().orElse(""),
        report.due().orElse(""),
        report.dueBy().map(LocalDate::toString).orElse(""),
        report.given(),
        report.citation(),
        lines(report, Report.Link::citation),
        lines(report, link -> link.by().name().toLowerCase(java.util.Locale.ROOT)),
        lines(report, Report.Link::quote),
        report.searched().meetings(),
        report.searched().to().map(LocalDate::toString).orElse(""));
  }

  private static String lines(Report report, java.util.function.Function<Report.Link, String> of) {
    return report.links().stream().map(of).collect(Collectors.joining("\n"));
  }

  public String text(List<Report> reports) {
    Lines lines = new Lines(console.width());
    if (reports.isEmpty()) {
      return lines.add(0, messages.text("followup.none")).toString();
    }
    lines.add(0, messages.count("count.orders", reports.size()));
    reports.forEach(report -> report(report, lines.gap()));
    return lines.toString();
  }

  private void report(Report report, Lines lines) {
    lines.add(0, words.strong(report.text()));
    lines.add(
        2,
        messages.text(report.given() ? "followup.given" : "followup.proposed", report.citation()));
    report.receiver().ifPresent(who -> lines.add(2, messages.text("followup.receiver", who)));
    report.due().ifPresent(due -> lines.add(2, messages.text("followup.due", due)));
    lines.add(2, said.status(report));
    for (Report.Link link : report.links()) {
      lines.hang(4, "→ ", link.citation() + " (" + said.by(link) + ")");
      lines.add(6, "”" + link.quote() + "”");
    }
  }
}
