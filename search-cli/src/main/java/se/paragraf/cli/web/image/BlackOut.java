package se.paragraf.cli.web.image;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.paragraf.cli.web.live.Protection;
import se.paragraf.extract.layout.Word;
import se.paragraf.index.check.publication.PersonalNumbers;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Region;

/** Finds what is to be blacked out on a page: personal identity numbers and secret §§. */
final class BlackOut {

  private final Protection protection;

  BlackOut(Protection protection) {
    this.protection = protection;
  }

  /** Text of a document with its places. */
  private record Placed(String text, List<Region> regions) {}

  List<Region> on(PageView page, Extraction.Done file) {
    if (protection.shown()) {
      return List.of();
    }
    List<Region> black = new ArrayList<>(numbersIn(page));
    for (Document document : file.documents()) {
      if (document.firstPage() <= page.page() && page.page() <= document.lastPage()) {
        unseenNumbers(document, page, black);
        document.paragraphs().stream()
            .filter(protection::hides)
            .flatMap(paragraph -> paragraph.regions().stream())
            .filter(region -> region.page() == page.page())
            .forEach(black::add);
        if (isWithinASecret(document, file)) {
          black.add(new Region(page.page(), 0, 0, page.width(), page.height()));
        }
      }
    }
    return black;
  }

  private boolean isWithinASecret(Document document, Extraction.Done file) {
    return document
        .partOf()
        .flatMap(parent ->
            file.document(parent.document())
                .flatMap(around ->
                    around.paragraphs().stream()
                        .filter(paragraph -> paragraph.number().equals(parent.paragraph()))
                        .filter(paragraph -> paragraph.number().isPresent())
                        .filter(protection::hides)
                        .findFirst()))
        .isPresent();
  }

  /** By the words painted on the page; a number may be painted as two. */
  private static List<Region> numbersIn(PageView page) {
    StringBuilder text = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    for (Word word : page.words()) {
      boolean goesOn = text.length() > 0 && "-–+−‑".indexOf(text.charAt(text.length() - 1)) >= 0;
      text.append(goesOn || text.isEmpty() ? "" : " ").append(word.text());
      ends.add(text.length());
    }
    List<Region> found = new ArrayList<>();
    for (PersonalNumbers.Span span : PersonalNumbers.in(text.toString())) {
      for (int at = 0; at < ends.size(); at++) {
        int start = ends.get(at) - page.words().get(at).text().length();
        if (start < span.end() && span.start() < ends.get(at)) {
          found.add(page.region(page.words().get(at)));
        }
      }
    }
    return found;
  }

  /** Where the words of the page do not show a number that its text holds, the whole block goes. */
  private static void unseenNumbers(Document document, PageView page, List<Region> black) {
    List<Region> seen = List.copyOf(black);
    texts(document)
        .filter(placed -> !PersonalNumbers.in(placed.text()).isEmpty())
        .flatMap(placed -> placed.regions().stream())
        .filter(region -> region.page() == page.page())
        .filter(region -> seen.stream().noneMatch(region::intersects))
        .forEach(black::add);
  }

  private static Stream<Placed> texts(Document document) {
    Stream<Placed> sections =
        document.paragraphs().stream()
            .flatMap(paragraph -> paragraph.sections().stream())
            .map(BlackOut::placed);
    Stream<Placed> passages =
        document.passages().stream().map(p -> new Placed(p.text(), p.regions()));
    Stream<Placed> cells =
        document.tables().stream()
            .flatMap(table -> table.cells().stream())
            .map(cell -> new Placed(cell.text(), cell.region().stream().toList()));
    Stream<Placed> fields =
        document.frontPage().stream()
            .flatMap(front -> front.fields().stream())
            .map(field -> new Placed(field.text(), field.regions()));
    Stream<Placed> furniture =
        document.furniture().stream().map(f -> new Placed(f.text(), f.region().stream().toList()));
    return Stream.of(sections, passages, cells, fields, furniture).flatMap(texts -> texts);
  }

  private static Placed placed(Paragraph.Section section) {
    return new Placed(section.text(), section.regions());
  }
}
