package se.paragraf.extract.bundle;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.extract.language.HintedPattern;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.model.DocumentKind;

/**
 * Tells what kind of document a run of pages is, by its head, its title and the labels of letters.
 */
final class KindOfDocument {

  private static final Pattern MEMO =
      Pattern.compile(
          "tjänsteskrivelse|tjänsteutlåtande|beslutsförslag|tjänstemannaförslag|missivskrivelse");

  private static final HintedPattern REPORT =
      hinted(
          "rapport|bokslut|årsredovisning|delår|berättelse|granskning|utvärdering|statistik",
          "(?:^|[\\s(])(?:\\p{L}*rapport(?:en)?|\\p{L}*bokslut(?:et)?|årsredovisning(?:en)?|delår\\p{L}*"
              + "|verksamhetsberättelse(?:n)?|\\p{L}*granskning(?:en)?|utvärdering(?:en)?|\\p{L}*statistik(?:en)?)(?:[\\s,.:)]|$)");

  private static final Pattern OTHER_TITLE =
      Pattern.compile(
          "riktlinje|avtal|reglemente|policy|delegationsordning|\\p{L}*plan(?:en)?\\b|ordning|föreskrift|program");

  private static final HintedPattern ACCOUNTS =
      hinted(
          "räkning|berättelse|driftredo|kassaflöde|finansiella|investering",
          "^(?:\\d[\\d.]* )?(?:förvaltningsberättelse|resultaträkning|balansräkning|driftredovisning|kassaflödesanalys|finansiella rapporter|investeringsredovisning)");

  private static final int LONG_DOCUMENT = 5;

  private static final Pattern SUMMONS =
      Pattern.compile("(?:^|\\s)(?:kallelse|kallas härmed|kungörelse)(?:\\s|$)");

  private static final Pattern PROPOSAL_HEADING =
      Pattern.compile(
          "(?:förslag till beslut|beslutsförslag|förvaltningens förslag.*|kontorets förslag.*):?");

  private static final Pattern LETTER_LABEL =
      Pattern.compile(
          "(?:handläggare|vår beteckning|er beteckning|mottagare|diarienummer|dnr):?.*");

  /** The title stands among this many first lines. */
  private static final int TOP_LINES = 14;

  private static final double TITLE_SHARE = 0.8;

  private static final Pattern WORD = Pattern.compile("(?<!\\S)\\p{L}{2,}");

  /** A line of so many words is running text; so many lines of it make prose. */
  private static final int WORDS_OF_PROSE = 6;

  private static final int LINES_OF_PROSE = 3;

  private KindOfDocument() {}

  private static HintedPattern hinted(String hints, String regex) {
    return HintedPattern.of(hints, Pattern.compile(regex));
  }

  static Optional<DocumentKind> of(PageLayout first, PageHead head, List<PageLayout> pages) {
    Optional<DocumentKind> named = named(first, head, pages);
    if (named.isPresent()) {
      return named;
    }
    String title = title(first);
    if (!OTHER_TITLE.matcher(title).find() && readsLikeReport(pages)) {
      return Optional.of(DocumentKind.RAPPORT);
    }
    boolean cover = title.isBlank() && pages.size() > 1 && pages.get(1).lines().size() > 3;
    return cover
        ? named(pages.get(1), PageHead.of(pages.get(1)), pages)
            .filter(kind -> kind == DocumentKind.RAPPORT)
        : Optional.empty();
  }

  /** As the head of the page or the title on it names it. */
  private static Optional<DocumentKind> named(
      PageLayout page, PageHead head, List<PageLayout> pages) {
    Optional<DocumentKind> told =
        head.kind()
            .filter(kind -> kind != DocumentKind.PROTOKOLL)
            .filter(kind -> kind != DocumentKind.RAPPORT || holdsProse(pages));
    if (told.isPresent()) {
      return told;
    }
    String title = title(page);
    if (MEMO.matcher(title).find() || isLetterWithProposal(page, head)) {
      return Optional.of(DocumentKind.TJANSTESKRIVELSE);
    }
    if (REPORT.isIn(title)) {
      return Optional.of(DocumentKind.RAPPORT);
    }
    return SUMMONS.matcher(title).find() ? Optional.of(DocumentKind.KALLELSE) : Optional.empty();
  }

  /** Forms and sheets of figures carry the running heads of the report they were made for. */
  private static boolean holdsProse(List<PageLayout> pages) {
    return pages.stream()
            .flatMap(page -> page.lines().stream())
            .filter(line -> WORD.matcher(line.text()).results().count() >= WORDS_OF_PROSE)
            .limit(LINES_OF_PROSE)
            .count()
        == LINES_OF_PROSE;
  }

  /** A long document with the parts of accounts, or that keeps calling itself a report. */
  private static boolean readsLikeReport(List<PageLayout> pages) {
    if (pages.size() < LONG_DOCUMENT) {
      return false;
    }
    long parts = 0;
    long named = 0;
    for (PageLayout page : pages) {
      for (Line line : page.lines()) {
        String lower = line.text().toLowerCase(Locale.ROOT);
        parts += ACCOUNTS.isIn(lower) ? 1 : 0;
        named += REPORT.isIn(lower) ? 1 : 0;
      }
    }
    return parts >= 3 || named >= pages.size() / 3.0;
  }

  /** The largest lines near the top, lower case. */
  private static String title(PageLayout page) {
    double largest = page.lines().stream().mapToDouble(Line::fontSize).max().orElse(0);
    StringBuilder title = new StringBuilder();
    page.lines().stream()
        .limit(TOP_LINES)
        .filter(
            line -> line.fontSize() >= TITLE_SHARE * largest && line.fontSize() > page.bodySize())
        .forEach(line -> title.append(line.text().toLowerCase(Locale.ROOT)).append(' '));
    return title.toString();
  }

  private static boolean isLetterWithProposal(PageLayout page, PageHead head) {
    boolean proposal =
        page.lines().stream()
            .anyMatch(l -> PROPOSAL_HEADING.matcher(l.text().toLowerCase(Locale.ROOT)).matches());
    boolean letter =
        head.date().isPresent()
            || page.lines().stream()
                .limit(TOP_LINES)
                .anyMatch(l -> LETTER_LABEL.matcher(l.text().toLowerCase(Locale.ROOT)).matches());
    return proposal && letter;
  }
}
