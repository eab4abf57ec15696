package se.paragraf.extract.ocr;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.paragraf.extract.language.SwedishLexicon;
import se.paragraf.extract.ocr.JudgeTextLayer.Judgement;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Glyph;
import se.paragraf.extract.pdf.Sign;
import se.paragraf.extract.pdf.Sign.Ink;

/**
 * Finds fonts whose signs do not stand for what the file says.
 *
 * <p>Three marks, none of which a sound font carries: signs that show ink and are said to be space
 * or nothing; two signs of unlike shape said to be one letter, where the words with one of them are
 * no words although the rest of the page is Swedish; characters that the file cannot name inside
 * words.
 */
final class DoubtSigns {

  /** Outlines whose boxes differ by more, em, are two letters (or two forms of one). */
  private static final double UNLIKE_EM = 0.03;

  /** A lone blank with ink may be an ornament. */
  private static final int FEWEST_BLANKS = 2;

  private static final String NAMELESS = "\uFFFD";
  private static final int FEWEST_NAMELESS = 3;

  /** Share of the words with a wrong sign that are no words; with a sound one it is 0.05–0.2. */
  private static final double WRONG_UNKNOWN = 0.55;

  /** In Swedish text at most this share of the running words is unknown. */
  private static final double SWEDISH_UNKNOWN = 0.35;

  private static final int FEWEST_SWEDISH_WORDS = 8;
  private static final int FEWEST_WRONG_WORDS = 2;
  private static final int SHORTEST_WORD = 3;

  /** A page has some hundred signs; one that pushes another out is only looked at again. */
  private static final int REMEMBERED_SIGNS = 1 << 10;

  private final SwedishLexicon lexicon;

  DoubtSigns(SwedishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Good, doubtful or wrong. */
  Judgement doubt(PageContent page) {
    Map<Integer, Set<Sign>> twins = twins(page);
    Map<Integer, Integer> blanks = new TreeMap<>();
    boolean nameless = false;
    for (Glyph glyph : page.glyphs()) {
      if (glyph.visible() && isBlankInk(glyph)) {
        blanks.merge(glyph.sign().font(), 1, Integer::sum);
      }
      nameless |= glyph.visible() && glyph.text().equals(NAMELESS);
    }
    Set<Integer> wrong = new TreeSet<>();
    blanks.forEach((font, count) -> addIf(count >= FEWEST_BLANKS, font, wrong));
    Map<Integer, Integer> misspelt = Map.of();
    if (nameless || !twins.isEmpty()) {
      List<List<Glyph>> words = PaintedWords.of(page);
      holes(words).forEach((font, count) -> addIf(count >= FEWEST_NAMELESS, font, wrong));
      misspelt = misspelt(words, twins);
    }
    Judgement judgement = judgement(wrong, misspelt);
    return judgement.layer() == TextLayer.GOOD ? judgement : judgement.with(twins.keySet());
  }

  /** The signs that are said to be what another is said to be, to be nothing, or several. */
  static Set<Sign> doubted(PageContent page) {
    Set<Sign> doubted = new HashSet<>();
    twins(page).values().forEach(doubted::addAll);
    page.glyphs().stream()
        .filter(glyph -> isBlankInk(glyph) || glyph.text().length() > 1)
        .forEach(glyph -> doubted.add(glyph.sign()));
    return doubted;
  }

  private static boolean isBlankInk(Glyph glyph) {
    String text = glyph.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && (c < 0x7F || c > 0xA0)) {
        return false;
      }
    }
    return glyph.sign().outlined();
  }

  private static Judgement judgement(Set<Integer> wrong, Map<Integer, Integer> misspelt) {
    int words = misspelt.values().stream().mapToInt(Integer::intValue).sum();
    boolean sure = !wrong.isEmpty() || words >= FEWEST_WRONG_WORDS;
    wrong.addAll(misspelt.keySet());
    TextLayer layer =
        wrong.isEmpty() ? TextLayer.GOOD : sure ? TextLayer.WRONG : TextLayer.DOUBTFUL;
    return new Judgement(layer, wrong);
  }

  private static void addIf(boolean condition, int font, Set<Integer> fonts) {
    if (condition) {
      fonts.add(font);
    }
  }

  /** By font, the number of words with characters that the file cannot name. */
  private static Map<Integer, Integer> holes(List<List<Glyph>> words) {
    Map<Integer, Integer> holes = new TreeMap<>();
    for (List<Glyph> word : words) {
      boolean letters = word.stream().anyMatch(glyph -> isLetters(glyph.text()));
      boolean hole = word.stream().anyMatch(glyph -> glyph.text().equals(NAMELESS));
      if (hole && (letters || word.size() > 2)) {
        holes.merge(word.getFirst().sign().font(), 1, Integer::sum);
      }
    }
    return holes;
  }

  /** By font, the signs of unlike shape that are said to be one letter or figure. */
  private static Map<Integer, Set<Sign>> twins(PageContent page) {
    Map<Integer, Map<String, Set<Sign>>> claims = new TreeMap<>();
    @Nullable Sign[] seen = new Sign[REMEMBERED_SIGNS];
    for (Glyph glyph : page.glyphs()) {
      int place = glyph.sign().hashCode() & (REMEMBERED_SIGNS - 1);
      if (seen[place] == glyph.sign() || !glyph.visible()) {
        continue;
      }
      seen[place] = glyph.sign();
      if (isLetters(glyph.text())) {
        claims
            .computeIfAbsent(glyph.sign().font(), unused -> new HashMap<>())
            .computeIfAbsent(glyph.text(), unused -> new HashSet<>())
            .add(glyph.sign());
      }
    }
    Map<Integer, Set<Sign>> twins = new TreeMap<>();
    claims.forEach((font, letters) ->
        letters.values().stream()
            .filter(signs -> signs.size() > 1)
            .map(DoubtSigns::outlined)
            .filter(DoubtSigns::unlike)
            .forEach(
                signs -> twins.computeIfAbsent(font, unused -> new HashSet<>()).addAll(signs)));
    return twins;
  }

  private static boolean isLetters(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!Character.isLetterOrDigit(text.codePointAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static List<Sign> outlined(Set<Sign> signs) {
    return signs.stream().filter(Sign::outlined).toList();
  }

  private static boolean unlike(List<Sign> signs) {
    return signs.stream()
        .anyMatch(sign -> {
          Ink ink = sign.ink();
          Ink first = signs.getFirst().ink();
          return Math.abs(ink.width() - first.width()) > UNLIKE_EM
              || Math.abs(ink.height() - first.height()) > UNLIKE_EM;
        });
  }

  private Map<Integer, Integer> misspelt(List<List<Glyph>> words, Map<Integer, Set<Sign>> twins) {
    Map<Sign, Spelling> bySign = new HashMap<>();
    for (List<Glyph> word : words) {
      String text = letters(word);
      if (text.length() < SHORTEST_WORD) {
        continue;
      }
      Set<Sign> twinsOfFont = twins.getOrDefault(word.getFirst().sign().font(), Set.of());
      Set<Sign> doubted =
          word.stream().map(Glyph::sign).filter(twinsOfFont::contains).collect(toSet());
      if (!doubted.isEmpty()) {
        boolean known = lexicon.isWord(text);
        doubted.forEach(
            sign -> bySign.computeIfAbsent(sign, unused -> new Spelling()).count(text, known));
      }
    }
    Set<Sign> wrong = new HashSet<>();
    bySign.forEach((sign, spelling) -> {
      if (spelling.unknownShare() >= WRONG_UNKNOWN) {
        wrong.add(sign);
      }
    });
    return wrong.isEmpty() ? Map.of() : misspeltWords(wrong, words);
  }

  /** By font, the words with wrong signs that are none, if the rest of the page is Swedish. */
  private Map<Integer, Integer> misspeltWords(Set<Sign> wrong, List<List<Glyph>> words) {
    Spelling rest = new Spelling();
    Map<Integer, Integer> misspelt = new TreeMap<>();
    for (List<Glyph> word : words) {
      String text = letters(word);
      if (text.length() < SHORTEST_WORD) {
        continue;
      }
      boolean known = lexicon.isWord(text);
      if (word.stream().noneMatch(glyph -> wrong.contains(glyph.sign()))) {
        rest.count(text, known);
      } else if (!known) {
        misspelt.merge(word.getFirst().sign().font(), 1, Integer::sum);
      }
    }
    boolean swedish = rest.known >= FEWEST_SWEDISH_WORDS && rest.unknownShare() <= SWEDISH_UNKNOWN;
    return swedish ? misspelt : Map.of();
  }

  /** The word without the signs round it; empty when it is no plain word. */
  private static String letters(List<Glyph> word) {
    StringBuilder text = new StringBuilder();
    word.forEach(glyph -> text.append(glyph.text()));
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetter(text.charAt(to - 1))) {
      to--;
    }
    String inner = text.substring(from, to);
    return inner.chars().allMatch(c -> Character.isLetter(c) || c == '-') ? inner : "";
  }

  /** How the words with a sign are spelt. Names, which no dictionary holds, are left out. */
  private static final class Spelling {
    private int known;
    private int unknown;

    void count(String word, boolean isKnown) {
      known += isKnown ? 1 : 0;
      unknown += isKnown || Character.isUpperCase(word.charAt(0)) ? 0 : 1;
    }

    double unknownShare() {
      return known + unknown == 0 ? 0 : (double) unknown / (known + unknown);
    }
  }
}
