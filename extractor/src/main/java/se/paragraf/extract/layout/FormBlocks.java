package se.paragraf.extract.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines in reading order to blocks.
 *
 * <p>A line goes on where the line before it left off when its first word would not have fitted
 * there any more; an editor breaks lines for no other reason. Space, type, indentation and bullets
 * tell where it does not go on.
 */
public final class FormBlocks {

  private static final Pattern BULLET =
      Pattern.compile("[•●○◦▪▫■□–—\\-*·➢✓‣⁃►▸o☐☒]|\\(cid:\\d+\\)");

  private static final Pattern NUMBER =
      Pattern.compile("\\(?(?:\\d{1,2}|[a-zåäö]|[ivx]{1,4})[.)](?:\\d{1,2}[.)]?)?");

  private static final Pattern SERIAL = Pattern.compile("(\\d{1,2})[.)] \\S.*");

  /**
   * Baselines further apart than this, in em of the line above, part blocks even when the line
   * would go on.
   */
  private static final double LARGEST_PITCH_EM = 2.0;

  /** Spacing beyond the line's usual pitch, in em, that parts blocks. */
  private static final double EXTRA_SPACE_EM = 0.35;

  /** How much room a line may have left and still count as full, in em. */
  private static final double SLACK_EM = 0.6;

  /**
   * Room left at the end of a line, as a share of its measure, that tells a paragraph's end after a
   * full stop.
   */
  private static final double LEFT_OVER = 0.15;

  private static final double SAME_INDENT_PT = 3.0;

  /**
   * @param lines in reading order, all of one flow of text
   */
  public List<Block> form(List<Line> lines) {
    return form(lines, Margins.of(lines));
  }

  /**
   * @param margins right margins as known from more text than these lines
   */
  public List<Block> form(List<Line> lines, Margins margins) {
    Set<Line> numbered = numbered(lines);
    List<Block> blocks = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    Optional<String> marker = Optional.empty();
    double indent = 0;
    double pitch = Double.NaN;
    for (Line line : lines) {
      Optional<Split> item = split(line, numbered.contains(line));
      boolean goesOn = !open.isEmpty() && item.isEmpty() && goesOn(open, line, margins, pitch);
      if (goesOn) {
        double step = line.baseline() - open.getLast().baseline();
        pitch = line.page() == open.getLast().page() && step > 0 ? step : pitch;
        open.add(line);
        continue;
      }
      if (!open.isEmpty()) {
        blocks.add(new Block(marker, open, indent));
      }
      open = new ArrayList<>();
      marker = item.map(Split::marker);
      indent = line.x0();
      pitch = Double.NaN;
      open.add(item.map(Split::rest).orElse(line));
    }
    if (!open.isEmpty()) {
      blocks.add(new Block(marker, open, indent));
    }
    return List.copyOf(blocks);
  }

  /** A marker and the line without it. */
  private record Split(String marker, Line rest) {}

  /**
   * Lines numbered 1, 2, 3 … from one edge: points, however little space the number has behind it.
   */
  private static Set<Line> numbered(List<Line> lines) {
    Set<Line> series = new HashSet<>();
    List<Line> open = new ArrayList<>();
    for (Line line : lines) {
      Matcher number = SERIAL.matcher(line.text());
      boolean next =
          number.matches()
              && Integer.parseInt(number.group(1)) == open.size() + 1
              && (open.isEmpty() || Math.abs(open.getFirst().x0() - line.x0()) < SAME_INDENT_PT);
      if (next) {
        open.add(line);
      } else if (number.matches() && number.group(1).equals("1")) {
        keep(open, series);
        open = new ArrayList<>(List.of(line));
      }
    }
    keep(open, series);
    return series;
  }

  private static void keep(List<Line> open, Set<Line> series) {
    if (open.size() > 1) {
      series.addAll(open);
    }
  }

  /**
   * @param serial whether the number it begins with is one of a series
   */
  private static Optional<Split> split(Line line, boolean serial) {
    List<Word> words = line.words();
    String first = words.getFirst().text();
    if (words.size() < 2) {
      return Optional.empty();
    }
    boolean bullet = BULLET.matcher(first).matches();
    boolean number = NUMBER.matcher(first).matches();
    boolean apart = words.get(1).x0() - words.getFirst().x1() > 0.35 * words.get(1).fontSize();
    boolean letterBullet =
        first.equals("o") || first.equals("-") || first.equals("–") || first.equals("*");
    if ((bullet && (!letterBullet || apart || first.equals("-") || first.equals("–")))
        || (number && (apart || serial))) {
      return Optional.of(new Split(first, new Line(line.page(), words.subList(1, words.size()))));
    }
    return Optional.empty();
  }

  private static boolean goesOn(List<Line> open, Line line, Margins margins, double pitch) {
    Line before = open.getLast();
    if (line.begins() || !sameType(before, line)) {
      return false;
    }
    boolean samePage = before.page() == line.page();
    if (samePage && !below(before, line, pitch)) {
      return false;
    }
    if (open.size() > 1 && Math.abs(open.get(1).x0() - line.x0()) > SAME_INDENT_PT && samePage) {
      return false;
    }
    if (open.size() == 1 && samePage && line.x0() < before.x0() - 2 * line.fontSize()) {
      return false;
    }
    if (sentenceEnds(before, line, margins)) {
      return false;
    }
    return full(before, line, margins) || startsLower(line) && endsOpen(before, margins);
  }

  private static boolean sameType(Line before, Line line) {
    double smaller = Math.min(before.fontSize(), line.fontSize());
    double larger = Math.max(before.fontSize(), line.fontSize());
    boolean headingEnds = before.bold() && !line.bold();
    boolean headingBegins = line.bold() && !endsBold(before);
    return smaller > 0.88 * larger && !headingEnds && !headingBegins;
  }

  private static boolean endsBold(Line line) {
    return line.words().getLast().face().bold();
  }

  private static boolean below(Line before, Line line, double pitch) {
    double step = line.baseline() - before.baseline();
    double em = before.fontSize();
    boolean near = step > 0.4 * em && step < LARGEST_PITCH_EM * em;
    return near && (Double.isNaN(pitch) || step < pitch + EXTRA_SPACE_EM * em);
  }

  /** Whether the first word of the line would not have fitted on the line before. */
  private static boolean full(Line before, Line line, Margins margins) {
    double right = margins.right(before);
    Word first = line.words().getFirst();
    double space = 0.25 * first.fontSize();
    return before.x1() + space + first.width() > right - SLACK_EM * 0.2 * first.fontSize()
        || brokenWord(before);
  }

  /**
   * A full stop well short of the margin ends a paragraph even when the next word is a long one.
   */
  private static boolean sentenceEnds(Line before, Line line, Margins margins) {
    double left = margins.right(before) - before.x1();
    double measure = Math.max(1, margins.right(before) - before.x0());
    return before.text().endsWith(".")
        && Character.isUpperCase(line.text().codePointAt(0))
        && left > LEFT_OVER * measure;
  }

  private static boolean brokenWord(Line before) {
    String text = before.text();
    char last = text.charAt(text.length() - 1);
    return (last == '-' || last == '\u00AD')
        && text.length() > 3
        && Character.isLetter(text.charAt(text.length() - 2));
  }

  private static boolean startsLower(Line line) {
    return Character.isLowerCase(line.text().charAt(0)) && !line.text().startsWith("att ");
  }

  /** Whether the line could go on: it ends in no full stop and reaches far to the right. */
  private static boolean endsOpen(Line before, Margins margins) {
    String text = before.text();
    boolean stopped = ".:;!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    double reach = (before.x1() - before.x0()) / Math.max(1, margins.right(before) - before.x0());
    return !stopped && reach > 0.6;
  }
}
