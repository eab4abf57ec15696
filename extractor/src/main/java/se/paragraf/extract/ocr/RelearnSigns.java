package se.paragraf.extract.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.ocr.SignVotes.Trust;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Glyph;
import se.paragraf.extract.pdf.Sign;

/**
 * Learns from the page's image what the signs of its wrong fonts stand for, and writes the text
 * anew.
 *
 * <p>A font maps a sign wrongly every time; reading errs now and then. So every place where a sign
 * stands votes, and the text comes out better than it was read, with the places, sizes and faces of
 * the file.
 */
public final class RelearnSigns {

  private static final int ROUNDS = 3;
  private static final double SAME_LINE_EM = 0.35;

  /** A read word with far fewer or more letters than signs stands elsewhere. */
  private static final double MOST_LETTERS_PER_SIGN = 1.8;

  /**
   * @param page with wrong text
   * @param wrongFonts numbers of the fonts to be learnt
   * @param read the page's words as read, on the page as displayed
   */
  public PageContent relearn(PageContent page, Set<Integer> wrongFonts, List<Word> read) {
    List<Match> matches = matches(page, read);
    Set<Sign> doubted = DoubtSigns.doubted(page);
    Function<Sign, Trust> trust =
        sign ->
            !wrongFonts.contains(sign.font())
                ? Trust.FULL
                : doubted.contains(sign) ? Trust.NONE : Trust.SOME;
    SignVotes votes = oneToOne(matches, trust);
    for (int round = 0; round < ROUNDS; round++) {
      SignVotes next = new SignVotes();
      for (Match match : matches) {
        vote(match, trust, votes, next);
      }
      votes = next;
    }
    SignVotes learnt = votes;
    List<Glyph> glyphs =
        page.glyphs().stream()
            .map(glyph ->
                wrongFonts.contains(glyph.sign().font())
                    ? rewritten(glyph, learnt.winner(glyph.sign(), glyph.text()))
                    : glyph)
            .toList();
    return page.withGlyphs(glyphs);
  }

  /**
   * The votes of words with as many letters as signs, dealt out in order: most words have no
   * ligature. They carry the rest, where what the file says may lie a sign aside.
   */
  private static SignVotes oneToOne(List<Match> matches, Function<Sign, Trust> trust) {
    SignVotes votes = new SignVotes();
    for (Match match : matches) {
      for (int i = 0; i < match.text().length() && match.even(); i++) {
        Sign sign = match.glyphs().get(i).sign();
        if (trust.apply(sign) != Trust.FULL) {
          votes.count(sign, match.text().substring(i, i + 1), match.confidence());
        }
      }
    }
    return votes;
  }

  private static Glyph rewritten(Glyph glyph, Optional<String> text) {
    return glyph.sign().inkless() ? glyph.withText(" ") : text.map(glyph::withText).orElse(glyph);
  }

  private static List<Match> matches(PageContent page, List<Word> read) {
    List<Match> matches = new ArrayList<>();
    for (Word word : read) {
      List<Glyph> glyphs =
          page.glyphs().stream()
              .filter(glyph -> stands(glyph, word))
              .sorted(Comparator.comparingDouble(Glyph::x0).thenComparingInt(Glyph::order))
              .toList();
      if (!glyphs.isEmpty() && word.text().length() <= MOST_LETTERS_PER_SIGN * glyphs.size()) {
        matches.add(new Match(glyphs, word.text(), word.confidence()));
      }
    }
    return matches;
  }

  private static boolean stands(Glyph glyph, Word word) {
    double middle = (glyph.x0() + glyph.x1()) / 2;
    boolean ink = glyph.sign().outlined() || !(glyph.sign().inkless() || glyph.text().isBlank());
    return ink
        && glyph.visible()
        && glyph.direction() == 0
        && middle > word.x0()
        && middle < word.x1()
        && Math.abs(glyph.baseline() - word.baseline()) <= SAME_LINE_EM * glyph.fontSize();
  }

  /** The cheapest way to deal the word's letters out to its signs. */
  private static void vote(
      Match match, Function<Sign, Trust> trust, SignVotes earlier, SignVotes next) {
    int signs = match.glyphs().size();
    int letters = match.text().length();
    double[][] cost = new double[signs + 1][letters + 1];
    int[][] taken = new int[signs + 1][letters + 1];
    for (double[] row : cost) {
      java.util.Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    for (int i = 1; i <= signs; i++) {
      Glyph glyph = match.glyphs().get(i - 1);
      Trust believed = trust.apply(glyph.sign());
      for (int j = 0; j <= letters; j++) {
        for (int take = 0; take <= Math.min(SignVotes.LONGEST, j); take++) {
          String read = match.text().substring(j - take, j);
          double with = cost[i - 1][j - take] + SignVotes.cost(glyph, read, believed, earlier);
          if (with < cost[i][j]) {
            cost[i][j] = with;
            taken[i][j] = take;
          }
        }
      }
    }
    if (cost[signs][letters] == Double.POSITIVE_INFINITY) {
      return;
    }
    int end = letters;
    for (int i = signs; i > 0; i--) {
      int take = taken[i][end];
      Glyph glyph = match.glyphs().get(i - 1);
      if (trust.apply(glyph.sign()) != Trust.FULL) {
        next.count(glyph.sign(), match.text().substring(end - take, end), match.confidence());
      }
      end -= take;
    }
  }

  /** The signs under a word that was read. */
  private record Match(List<Glyph> glyphs, String text, double confidence) {
    boolean even() {
      return glyphs.size() == text.length();
    }
  }
}
