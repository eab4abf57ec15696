package se.paragraf.cli.web.live;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.followup.Report;
import se.paragraf.model.Document;
import se.paragraf.model.Region;

/** Orders without those that secret §§ gave, and without what secret §§ report. */
public final class SafeFollowUp {

  private final Protection protection;

  public SafeFollowUp(Protection protection) {
    this.protection = protection;
  }

  public List<Report> of(List<Report> reports, OpenedArchive archive) throws IOException {
    if (protection.shown()) {
      return reports;
    }
    List<Report> kept = new ArrayList<>();
    for (Report report : reports) {
      if (!protection.hides(report.document().id(), report.paragraph(), archive)) {
        kept.add(with(report, links(report, archive)));
      }
    }
    return kept;
  }

  private List<Report.Link> links(Report report, OpenedArchive archive) throws IOException {
    List<Report.Link> kept = new ArrayList<>();
    for (Report.Link link : report.links()) {
      if (!hides(link, archive)) {
        kept.add(link);
      }
    }
    return kept;
  }

  private boolean hides(Report.Link link, OpenedArchive archive) throws IOException {
    Optional<Document> document = archive.read().document(link.document().id());
    return document.isPresent()
        && (protection.hides(document.get(), archive)
            || document.get().paragraphs().stream()
                .filter(protection::hides)
                .flatMap(paragraph -> paragraph.regions().stream())
                .anyMatch(region -> touches(region, link.regions())));
  }

  private static boolean touches(Region region, List<Region> regions) {
    return regions.stream().anyMatch(region::intersects);
  }

  private static Report with(Report report, List<Report.Link> links) {
    return new Report(
        report.text(),
        report.receiver(),
        report.due(),
        report.dueBy(),
        report.given(),
        report.citation(),
        report.document(),
        report.paragraph(),
        report.regions(),
        report.status(),
        links,
        report.searched());
  }
}
