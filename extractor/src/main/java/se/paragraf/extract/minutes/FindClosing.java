package se.paragraf.extract.minutes;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.extract.language.HintedPattern;
import se.paragraf.extract.layout.Line;
import se.paragraf.model.Paragraph.SectionRole;

/**
 * Finds where the last § of minutes ends and its signatures, or the proof that it was announced,
 * begin; where they are printed first or on no page of the minutes, nothing is found.
 */
final class FindClosing {

  private static final String LABEL =
      "(?:vid (?:protokollet|pennan)|in fidem|justera(?:s|t|t av|des)|protokollet justera(?:s|t)"
          + "|underskrift(?:er)?|signaturer|elektroniska underskrifter|protokolls?justering"
          + "|anslag\\s?/?\\s?bevis|anslagsbevis|anslag och bevis|bevis)";

  /** What nobody writes but over signatures or an announcement. */
  private static final HintedPattern BEGINS =
      HintedPattern.of(
          "protokoll|juster|undersk|signatur|anslag|bevis|tillkännag|utdrag|utdraget|avskrivet|fidem|pennan|mötet|sammanträdet",
          Pattern.compile(
              LABEL
                  + "(?: "
                  + LABEL
                  + ")*|(?:justerat|justeras|protokollet justerat) den .{0,40}"
                  + "|bevis (?:om|på|över) (?:anslag|justering|tillkännagivande).{0,40}"
                  + "|tillkännagivande (?:av|om|på) .{0,60}"
                  + "|(?:rätt utdraget|rätt avskrivet|utdragets riktighet).{0,40}"
                  + "|(?:mötet|sammanträdet) (?:avslutas|avslutades|avslutat|förklaras avslutat|slutade)(?: (?:kl|klockan).{0,20})?"));

  /** A line where somebody is to sign. */
  private static final Pattern SIGNED_ON = Pattern.compile("(?:[.…_]\\s?){6,}");

  private static final Set<FormFields.Key> SIGNERS =
      EnumSet.of(FormFields.Key.SECRETARY, FormFields.Key.CHAIR, FormFields.Key.ADJUSTERS);

  /** What is said of announcing: that it was done, where, and from when the days count. */
  private static final Pattern OF_ANNOUNCING =
      Pattern.compile(
          "(?iu).*(?:juster|anslag|tillkännag|överklag|protokoll|laga kraft|sammanträd).*");

  /** Signatures and an announcement take a page at most. */
  private static final int MOST_LINES = 60;

  /** A line of more words is running text. */
  private static final int MOST_WORDS = 9;

  private FindClosing() {}

  /**
   * @param after the line that begins the last §
   * @return the first line of the closing, or one past the last line where there is none
   */
  static int find(Flow flow, int after) {
    List<Line> lines = flow.lines();
    int first = lines.size();
    for (int i = lines.size() - 1; i > after && i >= lines.size() - MOST_LINES; i--) {
      Line line = lines.get(i);
      if (endsClosings(line)) {
        break;
      }
      if (begins(line)) {
        first = i;
      }
    }
    boolean inRow = first < lines.size() && flow.sameRow(lines.get(first - 1), lines.get(first));
    return inRow && first - 1 > after ? first - 1 : first;
  }

  private static boolean begins(Line line) {
    return BEGINS.is(plain(line)) || isToBeSigned(line);
  }

  /** {@code Sekreterare ..........}, or only the line to sign on. */
  private static boolean isToBeSigned(Line line) {
    String[] around = SIGNED_ON.split(line.text(), 2);
    return around.length == 2
        && (around[0].isBlank() || FormFields.key(around[0]).filter(SIGNERS::contains).isPresent());
  }

  private static String plain(Line line) {
    String lower = SIGNED_ON.matcher(line.text()).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return lower.endsWith(":") || lower.endsWith(".")
        ? lower.substring(0, lower.length() - 1).strip()
        : lower;
  }

  /** Running text and headings of sections belong to a §. */
  private static boolean endsClosings(Line line) {
    Optional<SectionRole> role = SectionGrammar.role(line.text());
    boolean section = role.filter(r -> r != SectionRole.OTHER).isPresent() && !begins(line);
    boolean prose =
        line.words().size() > MOST_WORDS && !OF_ANNOUNCING.matcher(line.text()).matches();
    return section || prose;
  }
}
