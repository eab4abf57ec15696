package se.paragraf.extract.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.paragraf.extract.language.HeadWords.PageNumber;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.Word;
import se.paragraf.model.Furniture;

/** Weighs the signs that a page begins another document than the page before it. */
final class PageBoundaries {

  /** Signs that add up to this part two pages. */
  private static final double ENOUGH = 2.0;

  private static final double NEW_COUNT = 2.5;
  private static final double COUNT_ENDED = 2.0;
  private static final double COUNT_GOES_ON = -3.0;
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

  /** A title is set at least this much larger than the text. */
  private static final double TITLE_RATIO = 1.35;

  /** What follows the family in the name of a font: {@code Arial-BoldMT}. */
  private static final Pattern STYLE = Pattern.compile("[-,]");

  private final List<PageLayout> pages;
  private final List<PageHead> heads;
  private final List<PageMarks> marks;

  PageBoundaries(List<PageLayout> pages, List<PageHead> heads, List<PageMarks> marks) {
    this.pages = pages;
    this.heads = heads;
    this.marks = marks.stream().filter(this::tell).toList();
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
              && goesOn(pages.get(i).number(), heads.get(i), heads.get(i - 1));
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
      boolean begins =
          runs.isEmpty() || runs.getLast().getLast() != number - 1 || begins(number) >= ENOUGH;
      if (begins) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(number);
    }
    return runs;
  }

  /** Whether the signs say that the page begins another document than the page before it. */
  boolean parted(int number) {
    return begins(number) >= ENOUGH;
  }

  private double begins(int number) {
    PageLayout page = pages.get(number - 1);
    PageLayout before = pages.get(number - 2);
    PageHead head = heads.get(number - 1);
    PageHead headBefore = heads.get(number - 2);
    double count = count(number, head, headBefore);
    double score = count;
    score += newKindWord(head, headBefore, before) ? NEW_KIND_WORD : 0;
    score += Math.abs(page.width() - before.width()) > 5 ? OTHER_PAPER : 0;
    score += page.lines().isEmpty() != before.lines().isEmpty() ? TEXT_OR_PICTURE : 0;
    for (PageMarks told : marks) {
      score += told.firstPages().contains(number) ? MARKED : told.goesOn(number) ? NOT_MARKED : 0;
    }
    double looks = type(page, before);
    looks += otherRunningHead(page, before) ? OTHER_RUNNING_HEAD : 0;
    looks += bigTitle(page) ? BIG_TITLE : 0;
    // A cover, a list of contents and a chapter of one report look different too.
    return score > 0 ? score + looks : score + Math.max(0, looks - LOOKS_ALONE);
  }

  private double count(int number, PageHead head, PageHead before) {
    if (goesOn(number, head, before)) {
      return COUNT_GOES_ON;
    }
    double score = 0;
    if (head.numbers().stream().anyMatch(n -> n.number() == 1)) {
      score += NEW_COUNT;
    }
    if (before.numbers().stream().anyMatch(n -> n.of().equals(Optional.of(n.number())))) {
      score += COUNT_ENDED;
    }
    return score;
  }

  /** Whether a count that is not the file's own goes on from the page before. */
  private boolean goesOn(int number, PageHead head, PageHead before) {
    for (PageNumber n : head.numbers()) {
      boolean fileWide = n.number() == number && n.of().filter(of -> of != pages.size()).isEmpty();
      boolean follows =
          before.numbers().stream()
              .anyMatch(b -> b.number() == n.number() - 1 && b.of().equals(n.of()));
      if (!fileWide && follows) {
        return true;
      }
    }
    return false;
  }

  private static double type(PageLayout page, PageLayout before) {
    if (page.lines().isEmpty() || before.lines().isEmpty()) {
      return 0;
    }
    double size = Math.abs(page.bodySize() - before.bodySize()) >= 1 ? OTHER_SIZE : 0;
    return size + (face(page).equals(face(before)) ? 0 : OTHER_FACE);
  }

  /** The family that most of the page is set in, without its style. */
  private static String face(PageLayout page) {
    Map<String, Integer> letters = new HashMap<>();
    for (Line line : page.lines()) {
      for (Word word : line.words()) {
        letters.merge(word.face().name(), word.text().length(), Integer::sum);
      }
    }
    Map<String, Integer> count = new TreeMap<>();
    letters.forEach((name, n) -> count.merge(STYLE.split(name, 2)[0], n, Integer::sum));
    return count.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static boolean otherRunningHead(PageLayout page, PageLayout before) {
    Set<String> here = runningHead(page);
    Set<String> there = runningHead(before);
    return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
  }

  private static Set<String> runningHead(PageLayout page) {
    Map<String, Boolean> texts = new HashMap<>();
    page.furniture().stream()
        .filter(f -> f.kind() == Furniture.Kind.RUNNING_HEAD)
        .forEach(f -> texts.put(f.text(), true));
    return texts.keySet();
  }

  private static boolean bigTitle(PageLayout page) {
    return !page.lines().isEmpty()
        && page.lines().stream()
            .limit(3)
            .anyMatch(l -> l.fontSize() >= TITLE_RATIO * page.bodySize());
  }

  /** Whether the head names a kind that neither the head nor the text of the page before names. */
  private static boolean newKindWord(PageHead head, PageHead headBefore, PageLayout before) {
    return head.kindWord()
        .filter(word -> !headBefore.kindWord().filter(word::equals).isPresent())
        .filter(word -> before.lines().stream().noneMatch(line -> line.text().equals(word)))
        .isPresent();
  }
}
