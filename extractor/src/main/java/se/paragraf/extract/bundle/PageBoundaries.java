package se.paragraf.extract.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.paragraf.extract.language.HeadWords.PageNumber;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.model.DocumentKind;

/**
 * Weighs the signs that a page begins another document than the page before it.
 *
 * <p>In a file that is one report, by all that its page heads say, other paper and pages of
 * pictures alone part nothing: wide tables stand on turned pages, chapters begin with a picture. A
 * page that comes after such an inset is compared with the page before the inset too.
 */
final class PageBoundaries {

  /** Signs that add up to this part two pages. */
  private static final double ENOUGH = 2.0;

  private static final double NEW_COUNT = 2.5;
  private static final double COUNT_ENDED = 2.0;
  private static final double COUNT_GOES_ON = -3.0;
  private static final double SECTIONS_GO_ON = -1.5;
  private static final double NEW_KIND_WORD = 2.0;
  private static final double OTHER_PAPER = 1.5;
  private static final double TEXT_OR_PICTURE = 1.5;
  private static final double OTHER_FACE = 1.0;
  private static final double OTHER_SIZE = 0.5;
  private static final double OTHER_RUNNING_HEAD = 1.0;
  private static final double BIG_TITLE = 1.0;
  private static final double MARKED = 2.0;
  private static final double NOT_MARKED = -1.0;

  /** Of the pages that surely begin or go on, so many are marked as they are where marks tell. */
  private static final double MOST = 0.8;

  /** How much looks alone must come to before they count. */
  private static final double LOOKS_ALONE = 1.0;

  /** The same paper turned, where nothing else is the same. */
  private static final double TURNED_PAPER = 0.5;

  /** A cover, an imprint and a list of contents may come before the page that is numbered 1. */
  private static final int MOST_FRONT_PAGES = 4;

  private final List<PageLayout> pages;
  private final List<PageHead> heads;
  private final List<PageMarks> marks;

  /** Whether the page heads say that the file holds several documents. */
  private final boolean several;

  private final SectionCount sections;

  private final Map<Integer, Boolean> parted = new HashMap<>();

  PageBoundaries(List<PageLayout> pages, List<PageHead> heads, List<PageMarks> marks) {
    this.pages = pages;
    this.heads = heads;
    this.several = several(heads);
    this.sections = new SectionCount(pages);
    this.marks = marks.stream().filter(this::tell).toList();
  }

  /** Minutes, memos and summons come with what belongs to them; so do counts that begin anew. */
  private static boolean several(List<PageHead> heads) {
    boolean records =
        heads.stream()
            .flatMap(head -> head.kind().stream())
            .anyMatch(kind -> kind != DocumentKind.RAPPORT);
    return records || heads.stream().filter(PageBoundaries::countedFirst).count() > 1;
  }

  /**
   * Whether the marks are of documents: nearly every page that surely begins one has one, few
   * others do.
   */
  private boolean tell(PageMarks marks) {
    int sure = 0;
    int marked = 0;
    int goOn = 0;
    int parted = 0;
    for (int i = 1; i < pages.size(); i++) {
      boolean here = marks.firstPages().contains(pages.get(i).number());
      boolean begins =
          heads.get(i).kind().isPresent()
              && heads.get(i).beginsCount()
              && countedFirst(heads.get(i));
      sure += begins ? 1 : 0;
      marked += begins && here ? 1 : 0;
      // Registries keep each § of a record as a file of its own; that tells nothing of the others.
      boolean goesOn =
          !heads.get(i).isMinutes()
              && goesOn(pages.get(i).number(), heads.get(i), heads.get(i - 1), 1);
      goOn += goesOn ? 1 : 0;
      parted += goesOn && here ? 1 : 0;
    }
    return sure >= 2 && marked >= MOST * sure && parted <= (1 - MOST) * goOn;
  }

  private static boolean countedFirst(PageHead head) {
    return head.numbers().stream().anyMatch(n -> n.number() == 1 && n.of().isPresent());
  }

  /** Parts runs of consecutive pages into documents. */
  List<List<Integer>> runs(List<Integer> numbers) {
    List<List<Integer>> runs = new ArrayList<>();
    for (int number : numbers) {
      boolean begins = runs.isEmpty() || runs.getLast().getLast() != number - 1 || parted(number);
      if (begins) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(number);
    }
    return runs;
  }

  /** Whether the signs say that the page begins another document than the page before it. */
  boolean parted(int number) {
    Boolean known = parted.get(number);
    if (known == null) {
      known = begins(number) >= ENOUGH;
      parted.put(number, known);
    }
    return known;
  }

  private double begins(int number) {
    if (stands(number)) {
      return 0;
    }
    double score = begins(number, number - 1);
    int beforeInset = score >= ENOUGH ? beforeInset(number) : 0;
    return beforeInset > 0 ? Math.min(score, begins(number, beforeInset)) : score;
  }

  /** Whether a page of other paper stands among pages that count on or whose sections do. */
  private boolean stands(int number) {
    PageLayout before = pages.get(number - 2);
    if (PageLooks.samePaper(pages.get(number - 1), before)) {
      return false;
    }
    int after = number + 1;
    while (after <= pages.size() && !PageLooks.samePaper(pages.get(after - 1), before)) {
      after++;
    }
    return after <= pages.size()
        && (sections.goOn(number, after)
            || goesOn(after, heads.get(after - 1), heads.get(number - 2), after - number + 1));
  }

  /**
   * The last page of the same paper before those of other paper, or with text before those without,
   * that stand between and belong to its document; 0 if none stand there.
   */
  private int beforeInset(int number) {
    PageLayout page = pages.get(number - 1);
    int before = number - 1;
    while (before > 1 && !alike(page, pages.get(before - 1)) && !parted(before)) {
      before--;
    }
    return before < number - 1 && alike(page, pages.get(before - 1)) ? before : 0;
  }

  private static boolean alike(PageLayout page, PageLayout other) {
    return PageLooks.samePaper(page, other) && page.lines().isEmpty() == other.lines().isEmpty();
  }

  /**
   * @param compared the page before, or the one before an inset
   */
  private double begins(int number, int compared) {
    PageLayout page = pages.get(number - 1);
    PageLayout before = pages.get(compared - 1);
    PageHead head = heads.get(number - 1);
    double score = count(number, head, heads.get(number - 2));
    score += sections.goOn(number, number) ? SECTIONS_GO_ON : 0;
    score += newKindWord(number, compared) ? NEW_KIND_WORD : 0;
    for (PageMarks told : marks) {
      score += told.firstPages().contains(number) ? MARKED : told.goesOn(number) ? NOT_MARKED : 0;
    }
    double looks = PageLooks.otherSize(page, before) ? OTHER_SIZE : 0;
    looks += PageLooks.otherFace(page, before) ? OTHER_FACE : 0;
    looks += PageLooks.otherRunningHead(page, before) ? OTHER_RUNNING_HEAD : 0;
    looks += PageLooks.bigTitle(page, before) ? BIG_TITLE : 0;
    double kindOfPage = paper(number, compared);
    kindOfPage += page.lines().isEmpty() != before.lines().isEmpty() ? TEXT_OR_PICTURE : 0;
    if (several) {
      score += kindOfPage;
    } else {
      looks += kindOfPage;
    }
    // A cover, a list of contents and a chapter of one report look different too.
    return score > 0 ? score + looks : score + Math.max(0, looks - LOOKS_ALONE);
  }

  /** Paper of another size or turned, unless the page bears a sign of going on. */
  private double paper(int number, int compared) {
    PageLayout page = pages.get(number - 1);
    PageLayout before = pages.get(compared - 1);
    boolean goesOn =
        PageLooks.samePaper(page, before)
            || PageLooks.sameHeadOrFoot(page, before)
            || !several
                && (PageLooks.sameFace(page, before)
                    || follows(heads.get(number - 1), heads.get(number - 2)));
    if (goesOn) {
      return 0;
    }
    return !several && PageLooks.turned(page, before) ? TURNED_PAPER : OTHER_PAPER;
  }

  private double count(int number, PageHead head, PageHead before) {
    if (goesOn(number, head, before, 1)) {
      return COUNT_GOES_ON;
    }
    double score = 0;
    if (head.numbers().stream().anyMatch(n -> n.number() == 1) && !endsFrontPages(number)) {
      score += NEW_COUNT;
    }
    if (before.numbers().stream().anyMatch(n -> n.of().equals(Optional.of(n.number())))) {
      score += COUNT_ENDED;
    }
    return score;
  }

  /** Whether the first number of a report stands on the page that comes after its front pages. */
  private boolean endsFrontPages(int number) {
    return !several
        && number - 1 <= MOST_FRONT_PAGES
        && heads.subList(0, number - 1).stream().allMatch(head -> head.numbers().isEmpty());
  }

  /**
   * Whether a count that is not the file's own goes on from a page before.
   *
   * @param step how many pages before
   */
  private boolean goesOn(int number, PageHead head, PageHead before, int step) {
    return head.numbers().stream()
        .filter(n -> n.number() != number || n.of().filter(of -> of != pages.size()).isPresent())
        .anyMatch(n -> follows(n, before, step));
  }

  private static boolean follows(PageHead head, PageHead before) {
    return head.numbers().stream().anyMatch(n -> follows(n, before, 1));
  }

  private static boolean follows(PageNumber n, PageHead before, int step) {
    return before.numbers().stream()
        .anyMatch(b -> b.number() == n.number() - step && b.of().equals(n.of()));
  }

  /** Whether the head names a kind that neither the heads nor the text before it name. */
  private boolean newKindWord(int number, int compared) {
    return heads
        .get(number - 1)
        .kindWord()
        .filter(word -> !(several ? named(word, compared) : namedInReport(word, compared)))
        .isPresent();
  }

  private boolean named(String word, int page) {
    return heads.get(page - 1).kindWord().filter(word::equals).isPresent()
        || pages.get(page - 1).lines().stream().anyMatch(line -> line.text().equals(word));
  }

  /** A report names itself on its cover, in several lines or in a picture. */
  private boolean namedInReport(String word, int page) {
    List<Line> before = pages.get(page - 1).lines();
    return heads.subList(0, page).stream()
            .anyMatch(h -> h.kindWord().filter(word::equals).isPresent())
        || before.isEmpty()
        || before.stream().map(Line::text).collect(Collectors.joining(" ")).contains(word);
  }
}
