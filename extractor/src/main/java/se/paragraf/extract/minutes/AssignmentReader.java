package se.paragraf.extract.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.extract.language.HintedPattern;
import se.paragraf.extract.language.SwedishDates;
import se.paragraf.model.Paragraph.Assignment;
import se.paragraf.model.Paragraph.Decision;
import se.paragraf.model.Paragraph.Item;
import se.paragraf.model.Paragraph.Proposal;
import se.paragraf.model.SwedishMonths;

/**
 * Reads orders out of what a § decides or proposes upwards: who shall do what, and by when.
 *
 * <p>An order is an item that gives somebody something to do ({@code uppdra åt}, {@code ge … i
 * uppdrag}, {@code får i uppdrag}, {@code uppmana}, {@code ålägga}), that sends the matter back to
 * somebody, or that something shall be reported or done at latest at a time it names.
 */
final class AssignmentReader {

  private static final String MONTH = SwedishMonths.NAME;

  private static final String DAY =
      "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2} " + MONTH + "(?: \\d{4})?|\\d{1,2}\\.\\d{1,2}\\.\\d{4})";

  private static final String TIME =
      MONTH
          + "(?: månad)?(?: \\d{4})?|(?:hösten|våren|sommaren|vintern|årsskiftet|utgången av(?: år)?)(?: \\d{4}(?:/\\d{4})?)?"
          + "|(?:kvartal \\d|(?:första|andra|tredje|fjärde) kvartalet)(?: \\d{4})?|(?:nästa|nästkommande|kommande) (?:nämnds?|möte|samman)\\p{L}*";

  /** One of these groups is who is to do it; some name nobody. */
  private static final List<HintedPattern> ORDERS =
      List.of(
          order(
              "uppmanas|åläggs|anmodas|uppdras",
              "^(?:att )?(.{3,80}?) (?:uppmanas|åläggs|anmodas|uppdras)(?! (?:åt|till)\\b)\\b"),
          order("uppdra", "\\buppdra(?:r|s|gits)? (?:åt|till) (.{3,80}?)(?= att\\b|[.,;]|$)"),
          order(" i uppdrag", "\\b(?:ge|ger|gett|gav|lämna|lämnar) (.{3,80}?) i uppdrag\\b"),
          order(
              " i uppdrag",
              "\\b(?:ge|ger|gett|gav) i uppdrag (?:åt|till) (.{3,80}?)(?= att\\b|[.,;]|$)"),
          order(
              " i uppdrag",
              "^(?:att )?(?:\\p{L}+ (?:beslutar|beslöt|beslutade) att )?(.{3,80}?) (?:får|fick|ges|gavs) i uppdrag\\b"),
          order(
              "uppmana|ålägg|anmoda",
              "\\b(?:uppmana[rs]?|ålägg(?:er|a)|anmoda[rs]?) (.{3,120}?)(?= att\\b|[.;]|$)"),
          order(
              "återremittera|återförvisa",
              "\\b(?:återremittera[rs]?|återremitteras|återförvisa[rs]?) .{0,60}?(?:till|åt) (.{3,60}?)(?= för\\b| att\\b| med\\b|[.,;]|$)"));

  private static final String MUST = "ska|skall|måste|förväntas|förutsätts|har att";

  /** Shall be done: an order when somebody is to do it, or by when. */
  private static final Pattern SHALL =
      Pattern.compile(
          "(?iuU)^(?:att )?(?:[^,.]{3,120}? )?(?:ska|skall|måste) (?:\\p{L}+ ){0,4}?\\p{L}+.*");

  /** Says when what shall be done must be done. */
  private static final HintedPattern IN_TIME = order("senast|måste", "\\b(?:senast|måste)\\b");

  private static final HintedPattern REPORTS =
      order(
          "redovisa|återkom|rapporter|följ|bjud|utvärdera|redovisning|avstämning",
          "\\b(?:(?:"
              + MUST
              + ") (?:[\\p{L}-]+ ){0,8}?(?:\\p{L}*redovisa|\\p{L}*rapportera|återkomma|utvärdera|följa upp|följas upp|bjudas in|inbjudas)\\p{L}*"
              + "|\\p{L}*(?:rapportering|redovisning|uppföljning|avstämning)\\p{L}* (?:ska|skall) (?:\\p{L}+ ){0,2}?(?:ske|göras|lämnas|genomföras)"
              + "|återkommer (?:till|med)|bjuds in till)\\b");

  /**
   * What somebody does according to a decision, told as if it were done: "att nämnden redovisar".
   */
  private static final HintedPattern TOLD =
      order(
          "redovisar|rapporterar|följer|fortsätter",
          "\\batt ((?:[\\p{L}-]+ ){0,4}?[\\p{L}-]+) (?:(?:\\p{L}*redovisar|\\p{L}*rapporterar|följer upp)|fortsätter att (?:följa|redovisa|rapportera))\\b");

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?iuU)(?:^(?:att )?|\\b(?:beslutar|beslöt|beslutade|föreslår) att )((?:\\p{L}[\\p{L}-]*\\s?){1,6}?) (?:"
              + MUST
              + "|återkommer|bjuds in)\\b");

  /** Of whom something passive is asked: who does it, or for whom it is in force. */
  private static final Pattern AGENT =
      Pattern.compile(
          "(?iuU)\\b(?:av (\\p{L}*(?:"
              + Somebody.NOUNS
              + "))|gäller (?:för )?((?:samtliga|alla|berörda|respektive) [^.;,]{3,60}))(?!\\p{L})");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+(?=\\p{Lu})");

  private static final List<Pattern> DUES =
      List.of(
          due("(?:senast|före|innan|till och med|t\\.o\\.m\\.|tills) (?:den )?(" + DAY + ")"),
          due("\\b(?:till|vid|på|inför) [^.]{0,60}?(?:den )?(" + DAY + ")"),
          due(
              "(?:senast|före|innan|till|under|inför|vid)(?: \\p{L}+){0,3}? (?:i |under |den )?("
                  + TIME
                  + ")"),
          due("\\b(?:i|under) (" + TIME + ")"),
          due("\\b(?:den )(" + DAY + ")"),
          due("\\b(?:att|ska|skall|måste)(?: \\p{L}+)? under (?:år )?(\\d{4})\\b"),
          due(
              "\\b(månatligen|(?:månads|kvartals|tertial|halvårs|års)vis|årligen|vartannat år"
                  + "|(?:varje|var) (?:månad|kvartal|tertial|halvår|år|sammanträde|möte)|(?:en gång|två|tre|fyra)(?: gånger)? (?:per|om) året?)\\b"),
          due(
              "\\b(i samband med (?:\\p{L}+ ){0,2}?\\p{L}*(?:uppföljning|rapport|bokslut|redovisning|budget|sammanträde|möte)\\p{L}*)"),
          due(
              "\\b((?:i|till|vid) (?:\\p{L}+ )?(?:delårs|års|tertial)(?:rapport|bokslut|redovisning)\\p{L}*)"));

  private AssignmentReader() {}

  private static HintedPattern order(String hints, String pattern) {
    return HintedPattern.of(hints, Pattern.compile("(?iuU)" + pattern));
  }

  private static Pattern due(String pattern) {
    return Pattern.compile("(?iuU)" + pattern);
  }

  /**
   * Orders of what is decided, and of what is proposed to a higher body; of a matter in which
   * nothing is decided, as a memo, of all that is proposed.
   */
  static List<Assignment> assignments(List<Decision> decisions, List<Proposal> proposals) {
    Stream<Item> decided = decisions.stream().flatMap(d -> d.items().stream());
    Stream<Item> upward =
        proposals.stream()
            .filter(p -> p.to().isPresent() || decisions.isEmpty())
            .flatMap(p -> p.items().stream());
    List<Assignment> found = new ArrayList<>();
    Stream.concat(decided, upward).forEach(item -> assignment(item).ifPresent(found::add));
    return List.copyOf(found);
  }

  private static Optional<Assignment> assignment(Item item) {
    String text = item.text();
    String lower = HintedPattern.lower(text);
    for (HintedPattern order : ORDERS) {
      Optional<MatchResult> found = order.in(text, lower).findFirst();
      if (found.isPresent()) {
        return Optional.of(of(item, Optional.of(found.get().group(1).strip()), dueIn(text)));
      }
    }
    return SENTENCE
        .splitAsStream(text)
        .flatMap(sentence -> toldIn(sentence, item).stream())
        .findFirst();
  }

  /** An order without a word that gives one: what shall be reported, or be done in time. */
  private static Optional<Assignment> toldIn(String sentence, Item item) {
    String lower = HintedPattern.lower(sentence);
    Optional<String> told =
        TOLD.in(sentence, lower).map(found -> found.group(1)).filter(Somebody::is).findFirst();
    if (told.isPresent()) {
      return Optional.of(of(item, told, due(sentence, item)));
    }
    boolean reports = REPORTS.in(sentence, lower).findFirst().isPresent();
    boolean inTime = IN_TIME.isIn(lower) && SHALL.matcher(sentence).matches();
    if (!reports && !inTime) {
      return Optional.empty();
    }
    Optional<String> due = due(sentence, item);
    Optional<String> somebody = somebody(sentence);
    return reports && (due.isPresent() || somebody.isPresent()) || inTime && due.isPresent()
        ? Optional.of(of(item, somebody, due))
        : Optional.empty();
  }

  private static Optional<String> somebody(String sentence) {
    return SUBJECT
        .matcher(sentence)
        .results()
        .map(found -> found.group(1).strip())
        .filter(Somebody::is)
        .findFirst()
        .or(() ->
            AGENT
                .matcher(sentence)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .findFirst());
  }

  private static Assignment of(Item item, Optional<String> receiver, Optional<String> due) {
    return new Assignment(item.text(), receiver, due, item.regions());
  }

  /** By when, as the sentence says it, else the item. */
  private static Optional<String> due(String sentence, Item item) {
    return dueIn(sentence).or(() -> dueIn(item.text()));
  }

  /** A whole date as {@code 2024-06-11}; another time in the words of the text. */
  private static Optional<String> dueIn(String text) {
    return DUES.stream()
        .flatMap(pattern -> group(pattern, text).stream())
        .findFirst()
        .map(words -> SwedishDates.whole(words).map(LocalDate::toString).orElse(words));
  }

  private static Optional<String> group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? Optional.ofNullable(matcher.group(1)).map(String::strip)
        : Optional.empty();
  }
}
