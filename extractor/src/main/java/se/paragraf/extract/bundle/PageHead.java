package se.paragraf.extract.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.extract.language.BodyInHead;
import se.paragraf.extract.language.BodyNames;
import se.paragraf.extract.language.HeadWords;
import se.paragraf.extract.language.SwedishDates;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.ReportTitle;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Furniture;

/**
 * What the head and foot of a page say.
 *
 * @param kind the kind of document it names
 * @param numbers page numbers, outermost last: {@code 1 (2)}
 */
public record PageHead(
    Optional<DocumentKind> kind,
    Optional<String> kindWord,
    Optional<String> body,
    Optional<LocalDate> date,
    List<HeadWords.PageNumber> numbers,
    boolean signatureStrip) {

  /** Titles stand among so many first lines. */
  private static final int TITLE_LINES = 3;

  public PageHead {
    numbers = List.copyOf(numbers);
  }

  public static PageHead of(PageLayout page) {
    List<String> head = texts(page, Furniture.Kind.RUNNING_HEAD);
    Optional<String> kindWord =
        head.stream()
            .filter(text -> HeadWords.kind(text).isPresent())
            .findFirst()
            .or(() -> titleOfReport(page));
    return new PageHead(
        kindWord.flatMap(HeadWords::kind),
        kindWord,
        head.stream()
            .filter(BodyNames::isName)
            .findFirst()
            .or(() -> head.stream().flatMap(text -> BodyInHead.of(text).stream()).findFirst()),
        head.stream().flatMap(text -> SwedishDates.first(text).stream()).findFirst(),
        numbers(page),
        !texts(page, Furniture.Kind.SIGNATURE_STRIP).isEmpty());
  }

  /** A report says what it is in its title, which is text and no running head. */
  private static Optional<String> titleOfReport(PageLayout page) {
    return page.lines().stream()
        .limit(TITLE_LINES)
        .filter(ReportTitle::is)
        .map(Line::text)
        .findFirst();
  }

  private static List<String> texts(PageLayout page, Furniture.Kind kind) {
    return page.furniture().stream().filter(f -> f.kind() == kind).map(Furniture::text).toList();
  }

  private static List<HeadWords.PageNumber> numbers(PageLayout page) {
    List<HeadWords.PageNumber> numbers = new ArrayList<>();
    for (Furniture f : page.furniture()) {
      if (f.kind() == Furniture.Kind.PAGE_NUMBER) {
        HeadWords.pageNumber(f.text(), true).ifPresent(numbers::add);
      }
    }
    return numbers;
  }

  public boolean isMinutes() {
    return kind.filter(k -> k == DocumentKind.PROTOKOLL || k == DocumentKind.PROTOKOLLSUTDRAG)
        .isPresent();
  }

  /** Whether some page number on the page begins a new count: {@code 1 (4)}. */
  public boolean beginsCount() {
    return numbers.stream().anyMatch(n -> n.number() == 1);
  }

  /** Whether the page goes on counting from the page before: {@code 2 (4)} after {@code 1 (4)}. */
  public boolean continuesCountOf(PageHead before, boolean fileWide) {
    Stream<HeadWords.PageNumber> own = numbers.stream().filter(n -> n.of().isPresent());
    return own.anyMatch(n ->
        n.number() > 1
            && before.numbers.stream()
                .anyMatch(b ->
                    b.of().equals(n.of())
                        && b.number() == n.number() - 1
                        && (fileWide || n.of().get() < 10_000)));
  }
}
