package se.paragraf.extract.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.extract.language.BodyNames;
import se.paragraf.extract.language.HeadWords;
import se.paragraf.extract.language.ParagraphLabel;
import se.paragraf.extract.language.SwedishDates;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.model.DocumentKind;

/** Tells minutes whose page heads do not say that they are. */
final class MinutesSigns {

  private static final Pattern FRONT =
      Pattern.compile(
          "(?:beslutande|närvarande|ledamöter|justerare|utses att justera|plats och tid|justeringens plats.*|anslag/?\\s?bevis|paragrafer).{0,40}");

  private static final Pattern DECISION =
      Pattern.compile(
          "(?:\\p{L}+ )?beslut(?:ar att.*)?:?|.*(?:nämnden|styrelsen|utskottet|fullmäktige) (?:beslutar|beslutade).*");

  private static final Pattern KIND_IN_TITLE =
      Pattern.compile("(?:sammanträdes)?protokoll(?:sutdrag)?\\b.*");

  private static final int TOP_LINES = 25;

  private MinutesSigns() {}

  /** Whether the pages hold §§ with decisions and the formalities of minutes. */
  static boolean hold(List<PageLayout> pages) {
    long labels = lines(pages).filter(MinutesSigns::isLabel).count();
    long decisions =
        lines(pages).filter(l -> DECISION.matcher(lower(l)).matches()).limit(1).count();
    boolean front =
        lines(pages.subList(0, Math.min(3, pages.size())))
                .filter(l -> FRONT.matcher(lower(l)).matches())
                .count()
            >= 2;
    boolean titled =
        lines(pages.subList(0, 1))
            .limit(TOP_LINES)
            .anyMatch(l -> KIND_IN_TITLE.matcher(lower(l)).matches());
    return labels >= 1 && decisions >= 1 && (front || titled) || titled && front;
  }

  /** Whether something is decided on the page. */
  static boolean decides(PageLayout page) {
    return lines(List.of(page)).anyMatch(line -> DECISION.matcher(lower(line)).matches());
  }

  private static boolean isLabel(Line line) {
    return ParagraphLabel.at(line.text()).isPresent();
  }

  private static String lower(Line line) {
    return line.text().toLowerCase(Locale.ROOT);
  }

  private static java.util.stream.Stream<Line> lines(List<PageLayout> pages) {
    return pages.stream().flatMap(page -> page.lines().stream());
  }

  /** A head made up of what the first page says. */
  static PageHead head(List<PageLayout> pages) {
    List<Line> top = lines(pages.subList(0, 1)).limit(TOP_LINES).toList();
    boolean extract =
        top.stream()
            .anyMatch(l ->
                HeadWords.kind(l.text()).equals(Optional.of(DocumentKind.PROTOKOLLSUTDRAG))
                    || lower(l).contains("utdrag"));
    Optional<String> body = top.stream().map(Line::text).filter(BodyNames::isName).findFirst();
    Optional<LocalDate> date =
        top.stream().flatMap(l -> SwedishDates.first(l.text()).stream()).findFirst();
    return new PageHead(
        Optional.of(extract ? DocumentKind.PROTOKOLLSUTDRAG : DocumentKind.PROTOKOLL),
        Optional.empty(),
        body,
        date,
        List.of(),
        false);
  }
}
