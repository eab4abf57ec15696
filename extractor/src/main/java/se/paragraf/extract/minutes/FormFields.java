package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.extract.language.HintedPattern;
import se.paragraf.extract.layout.Line;

/** Reads a form: labels, and what stands beside or below each of them. */
final class FormFields {

  private static final double SAME_ROW_EM = 0.6;
  private static final double WIDER_THAN_SPACE_EM = 0.4;
  private static final int LONGEST_LABEL_WORDS = 5;

  private static final List<Label> LABELS =
      List.of(
          label(
              Key.PLACE_AND_TIME,
              "tid|plats",
              "plats och (?:samman\\p{L}* )?tid|tid och plats|sammanträdestid|mötestid|plats|tid|plats, tid|datum och tid|sammanträdets plats och tid|mötesplats"),
          label(Key.MEETING_PLACE, "sammanträdesplats", "sammanträdesplats"),
          label(
              Key.MEMBERS,
              "beslutande|ledamöter|närvarande|tjänstgörande",
              "(?:närvarande |tjänstgörande )?beslutande(?: ledamöter| ordinarie)?(?: och tjänstgörande ersättare)?|(?:närvarande )?ledamöter(?: och tjänstgörande ersättare)?|närvarande(?: ledamöter| beslutande)?|tjänstgörande(?: ledamöter| ersättare)?|beslutande ledamöter och ersättare|beslutande ersättare|tjänstgörande ersättare och ledamöter"),
          label(
              Key.SUBSTITUTES,
              "ersättare|beslutande|tjänstgör",
              "(?:ej|icke|inte) (?:beslutande|tjänstgörande)(?: ersättare)?|tjänstgör (?:inte|ej)|(?:närvarande |övriga )?ersättare(?:,? (?:ej|icke|inte) (?:beslutande|tjänstgörande))?|närvarande ej tjänstgörande ersättare|närvarande ersättare|ersättare som ej tjänstgör"),
          label(
              Key.ABSENT,
              "frånvarande|förhinder",
              "frånvarande(?: ledamöter| ersättare)?|anmält förhinder|förhinder"),
          label(
              Key.OTHERS,
              "övriga|närvarande|tjänste|från förvaltningen|föredragande",
              "övriga(?: närvarande| deltagare| deltagande)?|också närvarande|även närvarande|tjänste(?:personer|män|mannaorganisationen)|övriga närvarande och tjänstepersoner|från förvaltningen|närvarande tjänste\\p{L}+|föredragande"),
          label(
              Key.PARAGRAPHS,
              "paragraf|§|protokollet omfattar|ärenden",
              "paragraf(?:er)?(?: i protokollet)?|§§?|protokollet omfattar|omfattar paragrafer|ärenden|paragrafer som justeras"),
          label(
              Key.AT_ONCE,
              "juster",
              "omedelbart justera(?:d|de|s)(?: paragraf(?:er)?)?|omedelbar justering(?: av paragraf(?:er)?)?|direktjustera\\p{L}+(?: paragraf(?:er)?)?|paragraf(?:er)? (?:som )?(?:är )?omedelbart justera\\p{L}+"),
          label(
              Key.ADJUSTERS,
              "juster",
              "utses? att justera(?:re)?|utsedd(?:a)? (?:att justera|justerare)|justerare|justeringspers?on(?:er)?|protokolls?justerare|justeringsmän|val av justerare|elektronisk protokollsjustering|elektronisk protokolljustering|protokolljustering|justerande"),
          label(
              Key.ADJUSTMENT_PLACE,
              "juster",
              "justeringens (?:plats och (?:tid|datum|dag)|tid och plats|datum)|plats och (?:tid|datum) för justering(?:en)?|justeringen(?:s)? plats och tid|tid och plats för justering|justering(?:s)?(?:dag|datum|tid)? och plats"),
          label(
              Key.SIGNATURES,
              "underskr|signaturer|justeras|utdrag|avskrivet|avslut",
              "justeras|protokollet justeras|(?:rätt utdraget|rätt avskrivet|utdragets riktighet).{0,40}|(?:mötet|sammanträdet) avsluta\\p{L}*.{0,20}|underskrift(?:er)?|signaturer|elektroniska underskrifter|underskrivet av"),
          label(
              Key.SECRETARY,
              "sekreterare|protokoll",
              "sekreterare|protokollförare|vid protokollet|nämndsekreterare|protokollssekreterare"),
          label(Key.CHAIR, "ordf", "ordförande|mötesordförande|ordf\\.?"),
          label(
              Key.NOTICE,
              "anslag|bevis|tillkännagivande",
              "anslag\\s?/?\\s?bevis|anslagsbevis|bevis om (?:anslag|justering|tillkännagivande)(?: av .{2,40})?|bevis|tillkännagivande av justerat protokoll|anslag|tillkännagivande(?: .{0,40})?"),
          label(Key.NOTICE_BODY, "organ|nämnd|instans", "organ|nämnd|instans|styrelse/nämnd"),
          label(
              Key.MEETING_DATE,
              "sammanträdesda|mötesdatum|datum för",
              "sammanträdesdatum|sammanträdesdag|mötesdatum|sammanträdesdatum \\d.*|datum för sammanträde(?:t)?"),
          label(
              Key.APPROVED_ON,
              "juster",
              "justeringsdatum|justeringsdag|datum (?:för|då) (?:justering(?:en)?|protokollet justera\\p{L}*)(?: av protokoll(?:et)?)?|protokollet justerat|justerat(?: den)?"),
          label(
              Key.POSTED_ON,
              "anslag|anslogs|anslås|uppsatt|publicering|uppsättande",
              "(?:datum|dag)(?: för| då| när)? anslag(?:et|ets|s)? ?(?:uppsätt\\p{L}*|publicera\\p{L}*|sätts upp|sattes upp|anslås|uppsatt|anslogs)?|anslaget (?:sätts upp|sattes upp|uppsatt|publiceras|publicerat|anslås)|anslagets uppsättande|uppsatt(?: den)?|anslogs(?: den)?|datum för (?:publicering|uppsättande|anslag)(?: av anslag(?:et)?)?|anslagsdatum|anslagsdag|anslås(?: från)?|anslaget den|anslagstid från|datum när anslaget sätts upp"),
          label(
              Key.REMOVED_ON,
              "anslag|anslås|nedta|publicering",
              "(?:datum|dag)(?: för| då| när)? anslag(?:et|ets|s)? (?:nedtag\\p{L}*|avpublicera\\p{L}*|tas (?:ned|ner)|avanslås|tas bort)|anslaget (?:tas ned|tas ner|nedtas|nedtaget|avpubliceras|avpublicerat|tas bort)|anslagets nedtagande|nedtaget(?: den)?|datum för (?:nedtagande|avpublicering)(?: av anslag(?:et)?)?|anslås till(?: och med)?|nedtages|anslagstid till|datum när anslaget tas ned"),
          label(
              Key.KEPT_AT,
              "förvar",
              "protokollets förvaringsplats|förvaringsplats(?: för protokoll(?:et)?)?|förvaras|protokollet förvaras(?: på| hos)?"));

  /** What a label asks for. */
  enum Key {
    PLACE_AND_TIME,
    MEETING_PLACE,
    MEMBERS,
    SUBSTITUTES,
    ABSENT,
    OTHERS,
    PARAGRAPHS,
    AT_ONCE,
    ADJUSTERS,
    ADJUSTMENT_PLACE,
    SIGNATURES,
    SECRETARY,
    CHAIR,
    NOTICE,
    NOTICE_BODY,
    MEETING_DATE,
    APPROVED_ON,
    POSTED_ON,
    REMOVED_ON,
    KEPT_AT
  }

  private record Label(Key key, HintedPattern pattern) {}

  private static Label label(Key key, String hints, String pattern) {
    return new Label(key, HintedPattern.of(hints, Pattern.compile(pattern)));
  }

  /**
   * A label with its value.
   *
   * @param label the label's lines
   * @param values lines of the value, in reading order; the first may share the label's row
   */
  record Field(Key key, List<Line> label, List<Line> values) {}

  /** What has one is a value. */
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private FormFields() {}

  static Optional<Key> key(String text) {
    String plain = withoutLastMark(text.strip().toLowerCase(Locale.ROOT));
    for (Label label : LABELS) {
      if (label.pattern().is(plain)) {
        return Optional.of(label.key());
      }
    }
    return Optional.empty();
  }

  private static String withoutLastMark(String text) {
    return text.endsWith(":") || text.endsWith(".")
        ? text.substring(0, text.length() - 1).strip()
        : text;
  }

  private static final class Open {
    private final Key key;
    private final List<Line> label = new ArrayList<>();
    private final List<Line> values = new ArrayList<>();

    Open(Key key, Line label) {
      this.key = key;
      this.label.add(label);
    }
  }

  /**
   * @param lines by page, baseline, then left to right
   */
  static List<Field> read(List<Line> lines) {
    List<Open> fields = new ArrayList<>();
    List<Line> rowMajor = new ArrayList<>();
    lines.forEach(line -> rowMajor.addAll(splitAtLabel(line)));
    rowMajor.sort(Comparator.comparingInt(Line::page).thenComparing(FormFields::rowThenLeft));
    Set<Line> ofLabels = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < rowMajor.size(); i++) {
      Line line = rowMajor.get(i);
      if (ofLabels.contains(line)) {
        continue;
      }
      Optional<Labelled> labelled = labelled(rowMajor, i);
      if (labelled.isPresent()) {
        Open open = new Open(labelled.get().key(), labelled.get().label());
        labelled.get().value().ifPresent(open.values::add);
        open.label.addAll(labelled.get().more());
        fields.add(open);
        ofLabels.addAll(labelled.get().more());
      } else {
        owner(fields, line).ifPresent(open -> open.values.add(line));
      }
    }
    return fields.stream()
        .map(o -> new Field(o.key, List.copyOf(o.label), List.copyOf(o.values)))
        .toList();
  }

  private static int rowThenLeft(Line a, Line b) {
    if (Math.abs(a.baseline() - b.baseline()) <= 2.0) {
      return Double.compare(a.x0(), b.x0());
    }
    return Double.compare(a.baseline(), b.baseline());
  }

  private record Labelled(Key key, Line label, Optional<Line> value, List<Line> more) {}

  private static Optional<Labelled> labelled(List<Line> lines, int i) {
    Line line = lines.get(i);
    Optional<Key> whole = key(line.text());
    if (whole.isPresent()) {
      Optional<Labelled> longer = wrapped(lines, i);
      return longer.isPresent()
          ? longer
          : Optional.of(new Labelled(whole.get(), line, Optional.empty(), List.of()));
    }
    Optional<Labelled> wrapped = wrapped(lines, i);
    return wrapped.or(() -> colon(line)).or(() -> besideValue(line));
  }

  /**
   * A label over two lines, the value beside the first: {@code Datum för anslagets | uppsättande}.
   */
  private static Optional<Labelled> wrapped(List<Line> lines, int i) {
    Line line = lines.get(i);
    for (int j = i + 1; j < Math.min(lines.size(), i + 4); j++) {
      Line next = lines.get(j);
      boolean under =
          next.page() == line.page()
              && Math.abs(next.x0() - line.x0()) < 2
              && next.baseline() - line.baseline() > 2
              && next.baseline() - line.baseline() < 1.8 * line.fontSize()
              && !DIGIT.matcher(next.text()).find();
      if (under && areTwo(line, next)) {
        return Optional.empty();
      }
      if (under) {
        Optional<Key> key = key(line.text() + " " + next.text());
        if (key.isPresent()) {
          return Optional.of(new Labelled(key.get(), line, Optional.empty(), List.of(next)));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code Omedelbart justerad} under {@code Paragrafer} begins a label of its own. */
  private static boolean areTwo(Line upper, Line lower) {
    String next = lower.text().strip();
    return key(upper.text()).isPresent()
        && key(next).isPresent()
        && Character.isUpperCase(next.charAt(0))
        && !next.equals(next.toUpperCase(Locale.ROOT));
  }

  /** {@code Plats och tid: Stadshuset, kl. 13.00}. */
  private static Optional<Labelled> colon(Line line) {
    for (int words = 1; words < Math.min(7, line.words().size()); words++) {
      if (line.words().get(words - 1).text().endsWith(":")) {
        Line label = new Line(line.page(), line.words().subList(0, words));
        Line value = new Line(line.page(), line.words().subList(words, line.words().size()));
        return key(label.text())
            .map(key -> new Labelled(key, label, Optional.of(value), List.of()));
      }
    }
    return Optional.empty();
  }

  /**
   * A label with its value so near that both came as one line; the gap is still wider than a space.
   */
  private static Optional<Labelled> besideValue(Line line) {
    for (int words = line.words().size() - 1; words >= 1; words--) {
      double gap = line.words().get(words).x0() - line.words().get(words - 1).x1();
      if (gap > WIDER_THAN_SPACE_EM * line.fontSize()) {
        Line label = new Line(line.page(), line.words().subList(0, words));
        Line value = new Line(line.page(), line.words().subList(words, line.words().size()));
        Optional<Key> key = key(label.text());
        if (key.isPresent()) {
          return Optional.of(new Labelled(key.get(), label, Optional.of(value), List.of()));
        }
      }
    }
    return Optional.empty();
  }

  /** The field whose value a line is: the last label left of it or above it. */
  private static Optional<Open> owner(List<Open> fields, Line line) {
    for (int i = fields.size() - 1; i >= 0; i--) {
      Open field = fields.get(i);
      Line label = field.label.getFirst();
      if (label.page() != line.page()) {
        return Optional.empty();
      }
      boolean sameRow =
          Math.abs(label.baseline() - line.baseline()) <= SAME_ROW_EM * label.fontSize();
      boolean right = line.x0() >= label.x1() - 2;
      boolean below = line.baseline() > label.baseline();
      boolean column =
          !field.values.isEmpty() && Math.abs(field.values.getFirst().x0() - line.x0()) < 6;
      boolean underLabel = Math.abs(line.x0() - label.x0()) < 3;
      if (sameRow && right) {
        return Optional.of(field);
      }
      if (below
          && (column || field.values.isEmpty() && (line.x0() > label.x0() + 4 || underLabel))) {
        return Optional.of(field);
      }
      if (below
          && !field.values.isEmpty()
          && line.x0() > label.x1() + 4
          && line.x0() > field.values.getFirst().x0() - 6) {
        return Optional.of(field);
      }
      if (below
          && underLabel
          && !field.values.isEmpty()
          && Math.abs(field.values.getFirst().x0() - label.x0()) < 3) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** A label that stands close behind other text in its row begins a line of its own. */
  private static List<Line> splitAtLabel(Line line) {
    for (int i = 1; i < line.words().size(); i++) {
      if (gapBefore(line, i) <= WIDER_THAN_SPACE_EM * line.fontSize()) {
        continue;
      }
      int last = Math.min(line.words().size(), i + LONGEST_LABEL_WORDS);
      for (int end = i + 1; end <= last; end++) {
        Line label = new Line(line.page(), line.words().subList(i, end));
        if (key(label.text()).isPresent() && key(line.text()).isEmpty()) {
          Line before = new Line(line.page(), line.words().subList(0, i));
          Line after = new Line(line.page(), line.words().subList(i, line.words().size()));
          return List.of(before, after);
        }
      }
    }
    return List.of(line);
  }

  private static double gapBefore(Line line, int word) {
    return line.words().get(word).x0() - line.words().get(word - 1).x1();
  }
}
