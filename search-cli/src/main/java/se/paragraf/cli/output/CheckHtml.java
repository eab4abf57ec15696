package se.paragraf.cli.output;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import se.paragraf.extract.pdf.UnreadablePdfException;
import se.paragraf.index.check.CheckReport;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Region;
import se.paragraf.model.Severity;

/** Reports of the check as one page of HTML to print, with the places cut out of the pages. */
public final class CheckHtml {

  private static final double DPI = 110;
  private static final double POINTS_PER_INCH = 72;

  /** What is shown of the page above and below the place, points: about three lines. */
  private static final double AROUND = 45;

  private static final String STYLE =
      """
      body{font:15px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
      h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}
      article{border-left:.35rem solid #999;padding:.2rem 1rem;margin:1.2rem 0;break-inside:avoid}
      .error{border-color:#b3261e}.warning{border-color:#b26a00}.info{border-color:#3a6ea5}
      .rule{font-weight:600}.law,.page{color:#555;font-size:.9em}
      img{max-width:100%;border:1px solid #ccc;display:block;margin:.4rem 0}
      @media print{body{margin:0}}
      """;

  private final Messages messages;
  private final MarkedPage pages = new MarkedPage(DPI);

  public CheckHtml(Messages messages) {
    this.messages = messages;
  }

  /** One report with the file that it is about. */
  public record Checked(CheckReport report, Optional<Path> pdf) {}

  public String of(List<Checked> reports) {
    StringBuilder html = new StringBuilder();
    html.append("<!doctype html>\n<html lang=\"")
        .append(messages.locale().getLanguage())
        .append("\"><head><meta charset=\"utf-8\"><title>")
        .append(escape(messages.text("check.html.title")))
        .append("</title><style>\n")
        .append(STYLE)
        .append("</style></head><body>\n");
    reports.forEach(checked -> add(html, checked));
    return html.append("</body></html>").toString();
  }

  private void add(StringBuilder html, Checked checked) {
    CheckReport report = checked.report();
    String stage = messages.text("check.stage." + report.stage().name().toLowerCase(Locale.ROOT));
    html.append("<h1>")
        .append(escape(report.file()))
        .append(" (")
        .append(escape(stage))
        .append(")</h1>\n");
    for (Severity severity : Severity.values()) {
      List<Finding> findings =
          report.findings().stream().filter(f -> f.severity() == severity).toList();
      if (!findings.isEmpty()) {
        String key = "check." + severity.name().toLowerCase(Locale.ROOT);
        html.append("<h2>").append(escape(messages.count(key, findings.size()))).append("</h2>\n");
        findings.forEach(finding -> add(html, finding, checked.pdf()));
      }
    }
    html.append("<p class=\"law\">")
        .append(escape(messages.count("check.passed", report.passed().size())))
        .append("</p>\n");
  }

  private void add(StringBuilder html, Finding finding, Optional<Path> pdf) {
    html.append("<article class=\"")
        .append(finding.severity().name().toLowerCase(Locale.ROOT))
        .append("\"><p><span class=\"rule\">")
        .append(finding.rule())
        .append("</span> ")
        .append(escape(said(finding.message())))
        .append("</p>\n");
    for (Place place : finding.places()) {
      html.append("<p class=\"page\">")
          .append(escape(pageOf(place) + "”" + place.quote() + "”"))
          .append("</p>\n");
      place
          .region()
          .flatMap(region -> pdf.flatMap(path -> picture(path, region)))
          .ifPresent(html::append);
    }
    html.append("<p>→ ").append(escape(said(finding.action()))).append("</p>\n");
    finding
        .accepted()
        .ifPresent(r ->
            html.append("<p>").append(escape(messages.text("check.because", r))).append("</p>\n"));
    html.append("<p class=\"law\">").append(escape(finding.law())).append("</p></article>\n");
  }

  private String pageOf(Place place) {
    return place.region().map(region -> messages.text("page", region.page()) + ": ").orElse("");
  }

  private Optional<String> picture(Path pdf, Region region) {
    try {
      BufferedImage page = pages.draw(pdf, region.page(), List.of(region));
      double scale = DPI / POINTS_PER_INCH;
      int top = (int) Math.max(0, (region.y0() - AROUND) * scale);
      int bottom = (int) Math.min(page.getHeight(), (region.y1() + AROUND) * scale);
      if (bottom <= top) {
        return Optional.empty();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(page.getSubimage(0, top, page.getWidth(), bottom - top), "png", bytes);
      String data = Base64.getEncoder().encodeToString(bytes.toByteArray());
      return Optional.of("<img alt=\"\" src=\"data:image/png;base64," + data + "\">\n");
    } catch (IOException | UnreadablePdfException notDrawn) {
      // the report is whole without its pictures
      return Optional.empty();
    }
  }

  private String said(Words words) {
    return messages.locale().getLanguage().equals("en") ? words.english() : words.swedish();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
