package se.paragraf.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.language.Organizations;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.model.Document;
import se.paragraf.model.Furniture;
import se.paragraf.model.Organization;
import se.paragraf.model.Organization.KnownFrom;
import se.paragraf.model.Region;
import se.paragraf.model.Source;

/** Tells which region or municipality a document belongs to. */
final class WhoseDocument {

  /** Minutes name other organisations too; fewer mentions in their text alone tell nothing. */
  private static final int FEWEST_IN_MINUTES = 3;

  /** Names set over two lines stand no further apart, points. */
  private static final double STACKED_PT = 5;

  private static final int LETTERHEAD_LINES = 8;
  private static final int LETTERHEAD_WORDS = 5;

  private WhoseDocument() {}

  /**
   * @param minutes whether the document is minutes, which name many
   */
  static Optional<Organization> of(
      List<PageLayout> own, List<Furniture> furniture, boolean minutes) {
    List<String> formal = new ArrayList<>(furniture.stream().map(Furniture::text).toList());
    formal.addAll(stacked(furniture));
    own.stream().limit(1).forEach(first -> formal.addAll(letterhead(first)));
    List<String> running = new ArrayList<>();
    for (PageLayout page : own) {
      page.lines().forEach(line -> running.add(line.text()));
    }
    return Organizations.find(formal, running, minutes ? FEWEST_IN_MINUTES : 1);
  }

  /** Short lines at the top of the first page, where no running head is told from them. */
  private static List<String> letterhead(PageLayout first) {
    return first.lines().stream()
        .limit(LETTERHEAD_LINES)
        .filter(line -> line.words().size() <= LETTERHEAD_WORDS)
        .map(Line::text)
        .toList();
  }

  /** Names set over two lines of a page head, as beside a coat of arms. */
  private static List<String> stacked(List<Furniture> furniture) {
    List<String> stacked = new ArrayList<>();
    for (Furniture upper : furniture) {
      for (Furniture lower : furniture) {
        Region a = upper.region().orElseThrow();
        Region b = lower.region().orElseThrow();
        boolean under =
            a.page() == b.page()
                && Math.abs(a.x0() - b.x0()) < STACKED_PT
                && b.y0() > a.y0()
                && b.y0() - a.y1() < STACKED_PT;
        if (under) {
          stacked.add(upper.text() + " " + lower.text());
        }
      }
    }
    return stacked;
  }

  /**
   * Documents of one file that do not say whose they are belong to whom the others, or the
   * metadata, belong.
   */
  static List<Document> share(List<Document> documents, Source source) {
    List<Organization> named = documents.stream().flatMap(d -> d.organization().stream()).toList();
    Optional<Organization> common =
        mostFrequent(named.stream().map(Organization::name).toList())
            .flatMap(name -> named.stream().filter(o -> o.name().equals(name)).findFirst())
            .or(() -> source.title().flatMap(t -> Organizations.in(t, KnownFrom.METADATA)));
    return documents.stream()
        .map(d -> {
          Optional<Organization> parent =
              d.partOf()
                  .flatMap(
                      p -> documents.stream().filter(o -> o.id().equals(p.document())).findFirst())
                  .flatMap(Document::organization);
          return d.withOrganization(parent.or(d::organization).or(() -> common));
        })
        .toList();
  }

  static <T> Optional<T> mostFrequent(List<T> values) {
    return values.stream()
        .distinct()
        .max(Comparator.comparingLong(v -> values.stream().filter(v::equals).count()));
  }
}
