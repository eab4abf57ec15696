package se.paragraf.index.check.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.Paragraph.SectionRole;

/** Finds who moved, reserved, was recused, left, came in or had a note entered in a §. */
final class FindActs {

  private static final Map<Act.Kind, Cued> VERBS = verbs();

  /** What other bodies did, and lists of papers and addressees, tell no acts of this meeting. */
  private static final Set<SectionRole> ELSEWHERE =
      Set.of(SectionRole.EARLIER, SectionRole.ATTACHMENTS, SectionRole.RECIPIENTS);

  /** Under the heading of motions these are motions too. */
  private static final Pattern MOVES_THERE = compile("\\b(?:föreslår|tillstyrker|avstyrker)\\b");

  /** What somebody wrote before the meeting is no motion made there. */
  private static final Pattern IN_WRITING =
      compile(
          "\\b(?:i|genom|med) (?:en|ett|sin|sitt) (?:\\p{L}+ )?(?:motion|medborgarförslag|skrivelse|interpellation)\\b");

  /** Of one who is named after the verb: {@code Mot beslutet reserverar sig Anna Ek (S)}. */
  private static final int NEAR_LETTERS = 25;

  /** {@code , } or {@code samt } between two names. */
  private static final int BETWEEN_NAMES = 7;

  private static final Pattern NO_RECUSAL =
      compile("\\b(?:inget|ingen|inte|ej|inga) (?:\\p{L}+ ){0,3}jäv|jävsregler|fråga om jäv\\b");

  /** {@code Yrkanden: Anna Ek (S): avslag} has no verb. */
  private static final Pattern COLON =
      Pattern.compile("^[^:]{4,80}?(?:\\)|\\p{Lu}{1,4}): ?(?=\\S)");

  private final FindPeople people;

  FindActs(FindPeople people) {
    this.people = people;
  }

  private static Map<Act.Kind, Cued> verbs() {
    Map<Act.Kind, Cued> verbs = new LinkedHashMap<>();
    verbs.put(
        Act.Kind.WITHDRAWS,
        Cued.of(
            "\\b(?:återtar|återtog|återkallar|återkallade|drar tillbaka|drog tillbaka"
                + "|tar tillbaka|tog tillbaka)\\b(?=.*(?:yrkande|förslag))",
            "åter",
            "tillbaka"));
    verbs.put(
        Act.Kind.MOVES,
        Cued.of(
            "\\b(?:tilläggs|ändrings|avslags|bifalls)?yrkar\\b|\\byrkade\\b"
                + "|\\b(?:instämmer i|biträder|ansluter sig till|anslöt sig till)\\b(?=.*yrkande)"
                + "|\\byrka(?:s|des)\\b|\\byrkande\\p{L}* [^.]{0,60}?(?:framställs|framställdes|läggs|lades|ställs) av\\b"
                + "|\\b(?:framställer|framställde|lägger|lade|ställer) (?:fram )?(?:ett |följande )?\\p{L}*yrkande\\b",
            "yrka",
            "instäm",
            "biträd",
            "anslut",
            "anslöt"));
    verbs.put(
        Act.Kind.RESERVES,
        Cued.of(
            "\\b(?:reserverar|reserverade|reservera) sig\\b"
                + "|\\b(?:anmäler|anmälde|anmält|lämnar|lämnade|inger|ingav|inkommer med|inkom med) [^.]{0,60}?\\breservation(?:er)?\\b"
                + "|\\breservation(?:er)? (?:anmäls|anmäldes|lämnas|lämnades|inges|från)\\b",
            "reserv"));
    verbs.put(
        Act.Kind.RECUSES,
        Cued.of(
            "\\b(?:anmäler|anmälde|anmält|anmälan om|har|hade) (?:\\p{L}+ ){0,2}jäv\\b"
                + "|\\b(?:är|var|förklarar sig|förklarade sig|anmäler sig|anmälde sig) jävi(?:g|ga)\\b"
                + "|\\bjäv (?:anmäls|anmäldes|har anmälts|föreligger|förelåg)\\b"
                + "|\\bp(?:å grund av|\\.? ?g\\.? ?a\\.?) jäv\\b|\\bav jäv\\b",
            "jäv"));
    verbs.put(
        Act.Kind.ENTERS,
        Cued.of(
            "\\b(?:inträder|inträdde|tjänstgör|tjänstgjorde|går in som|ersätter|ersatte"
                + "|träder in|trädde in)\\b",
            "inträd",
            "tjänstg",
            "går in",
            "ersätt",
            "ersatte",
            "träder in",
            "trädde in"));
    verbs.put(
        Act.Kind.LEAVES,
        Cued.of(
            "\\b(?:lämnar|lämnade|avviker från|avvek från)"
                + " (?:sammanträdet|mötet|(?:sammanträdes)?lokalen|(?:sessions)?salen|(?:sammanträdes)?rummet)\\b",
            "lämna",
            "avvik",
            "avvek"));
    verbs.put(
        Act.Kind.NOTES,
        Cued.of(
            "\\b(?:lämnar|lämnade|avger|avgav|anmäler|antecknar|får|begär)\\b[^.]{0,60}?"
                + "\\b(?:protokollsanteckning|särskilt yttrande|anteckning till protokollet"
                + "|röstförklaring)"
                + "|\\b(?:protokollsanteckning|särskilt yttrande|röstförklaring)\\b[^.]{0,30}?\\b(?:lämnas|lämnades|avges|avgavs) av\\b"
                + "|\\b(?:få|får|fick|låter|begär|vill)\\b[^.]{0,40}?\\b(?:antecknat|anteckna|antecknas)\\b",
            "anteckn",
            "yttrande",
            "röstförklaring"));
    return verbs;
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  List<Act> in(Prose prose) {
    if (ELSEWHERE.contains(prose.role())) {
      return List.of();
    }
    Map<Act.Kind, Cued> told = new LinkedHashMap<>(VERBS);
    told.values().removeIf(verb -> !verb.in(prose));
    List<Act> acts = new ArrayList<>();
    if (!told.isEmpty() || prose.role() == SectionRole.MOTIONS) {
      prose.sentences().forEach(sentence -> addActs(acts, sentence, told));
    }
    return List.copyOf(acts);
  }

  private void addActs(List<Act> acts, Sentence sentence, Map<Act.Kind, Cued> verbs) {
    String text = sentence.text();
    int before = acts.size();
    verbs.forEach((kind, verb) -> addAct(acts, sentence, kind, verb.pattern().matcher(text)));
    if (acts.size() == before && sentence.in().role() == SectionRole.MOTIONS) {
      addMotion(acts, sentence);
    }
  }

  /** {@code Anna Ek (S): avslag} and {@code Anna Ek (S) föreslår avslag}. */
  private void addMotion(List<Act> acts, Sentence sentence) {
    Matcher colon = COLON.matcher(sentence.text());
    Matcher verb = MOVES_THERE.matcher(sentence.text());
    if (colon.find() && !people.in(colon.group()).isEmpty()) {
      acts.add(act(Act.Kind.MOVES, sentence, 0, colon.end()));
    } else if (verb.find() && !people.in(sentence.text().substring(0, verb.start())).isEmpty()) {
      acts.add(act(Act.Kind.MOVES, sentence, verb.start(), verb.end()));
    }
  }

  private void addAct(List<Act> acts, Sentence sentence, Act.Kind kind, Matcher verb) {
    if (verb.find() && !isDenied(kind, sentence)) {
      acts.add(act(kind, sentence, verb.start(), verb.end()));
    }
  }

  private static boolean isDenied(Act.Kind kind, Sentence sentence) {
    return kind == Act.Kind.RECUSES && NO_RECUSAL.matcher(sentence.text()).find()
        || kind == Act.Kind.MOVES
            && sentence.in().role() != SectionRole.MOTIONS
            && IN_WRITING.matcher(sentence.text()).find();
  }

  /** The doers are those named before the verb; when nobody is, those named after it. */
  private Act act(Act.Kind kind, Sentence sentence, int start, int end) {
    String text = sentence.text();
    int clause = clauseStart(text, start);
    int to = start == 0 ? end : start;
    List<Mention> by = people.in(text.substring(clause, to));
    String object = text.substring(MotionKind.joins(text.substring(start)) ? start : end).strip();
    if (by.isEmpty() && kind == Act.Kind.RECUSES) {
      by = people.in(text.substring(end));
    } else if (by.isEmpty() && kind != Act.Kind.WITHDRAWS) {
      by = namedAt(text.substring(end));
      by = by.isEmpty() ? namedAt(text.substring(start)) : by;
      object = by.isEmpty() || kind != Act.Kind.MOVES ? object : text;
    }
    return new Act(kind, by, sentence, object);
  }

  /** Those who are named there, one after the other: {@code Anna Ek (S) och Bo Alm (M)}. */
  private List<Mention> namedAt(String text) {
    List<Mention> named = new ArrayList<>();
    int reach = NEAR_LETTERS;
    for (Mention mention : people.in(text)) {
      if (mention.start() > reach) {
        break;
      }
      named.add(mention);
      reach = mention.end() + BETWEEN_NAMES;
    }
    return List.copyOf(named);
  }

  /** After {@code ; } or a verb of an earlier clause no doer of that clause counts. */
  private static int clauseStart(String text, int verb) {
    return text.lastIndexOf("; ", verb) + 1;
  }
}
