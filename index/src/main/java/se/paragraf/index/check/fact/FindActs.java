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

  private static final Map<Act.Kind, Pattern> VERBS = verbs();

  /** What other bodies did, and lists of papers and addressees, tell no acts of this meeting. */
  private static final Set<SectionRole> ELSEWHERE =
      Set.of(SectionRole.EARLIER, SectionRole.ATTACHMENTS, SectionRole.RECIPIENTS);

  private static final Pattern NO_RECUSAL =
      compile("\\b(?:inget|ingen|inte|ej|inga) (?:\\p{L}+ ){0,3}jäv|jävsregler|fråga om jäv\\b");

  /** {@code Yrkanden: Anna Ek (S): avslag} has no verb. */
  private static final Pattern COLON =
      Pattern.compile("^[^:]{4,80}?(?:\\)|\\p{Lu}{1,4}): ?(?=\\S)");

  private final FindPeople people;

  FindActs(FindPeople people) {
    this.people = people;
  }

  private static Map<Act.Kind, Pattern> verbs() {
    Map<Act.Kind, Pattern> verbs = new LinkedHashMap<>();
    verbs.put(
        Act.Kind.WITHDRAWS,
        compile(
            "\\b(?:återtar|återtog|återkallar|återkallade|drar tillbaka|drog tillbaka"
                + "|tar tillbaka|tog tillbaka)\\b(?=.*(?:yrkande|förslag))"));
    verbs.put(
        Act.Kind.MOVES,
        compile(
            "\\b(?:tilläggs|ändrings|avslags|bifalls)?yrkar\\b|\\byrkade\\b"
                + "|\\b(?:instämmer i|biträder|ansluter sig till|anslöt sig till)\\b(?=.*yrkande)"));
    verbs.put(
        Act.Kind.RESERVES,
        compile("\\b(?:reserverar|reserverade) sig\\b|\\banmäler reservation\\b"));
    verbs.put(
        Act.Kind.RECUSES,
        compile(
            "\\b(?:anmäler|anmälde|anmält|anmälan om|har|hade) (?:\\p{L}+ ){0,2}jäv\\b"
                + "|\\b(?:är|var|förklarar sig|förklarade sig|anmäler sig|anmälde sig) jävi(?:g|ga)\\b"
                + "|\\bjäv (?:anmäls|anmäldes|har anmälts|föreligger|förelåg)\\b"
                + "|\\bp(?:å grund av|\\.g\\.a\\.) jäv\\b|\\bav jäv\\b"));
    verbs.put(
        Act.Kind.ENTERS,
        compile(
            "\\b(?:inträder|inträdde|tjänstgör|tjänstgjorde|går in som|ersätter|ersatte"
                + "|träder in|trädde in)\\b"));
    verbs.put(
        Act.Kind.LEAVES,
        compile(
            "\\b(?:lämnar|lämnade|avviker från|avvek från) (?:sammanträdet|mötet|lokalen|salen)\\b"));
    verbs.put(
        Act.Kind.NOTES,
        compile(
            "\\b(?:lämnar|lämnade|avger|avgav|anmäler|antecknar|får|begär)\\b[^.]{0,60}?"
                + "\\b(?:protokollsanteckning|särskilt yttrande|anteckning till protokollet"
                + "|röstförklaring)"));
    return verbs;
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  List<Act> in(Prose prose) {
    List<Act> acts = new ArrayList<>();
    if (!ELSEWHERE.contains(prose.role())) {
      prose.sentences().forEach(sentence -> addActs(acts, sentence));
    }
    return List.copyOf(acts);
  }

  private void addActs(List<Act> acts, Sentence sentence) {
    String text = sentence.text();
    int before = acts.size();
    VERBS.forEach((kind, pattern) -> addAct(acts, sentence, kind, pattern.matcher(text)));
    Matcher colon = COLON.matcher(text);
    if (acts.size() == before
        && sentence.in().role() == SectionRole.MOTIONS
        && colon.find()
        && !people.in(colon.group()).isEmpty()) {
      acts.add(act(Act.Kind.MOVES, sentence, 0, colon.end()));
    }
  }

  private void addAct(List<Act> acts, Sentence sentence, Act.Kind kind, Matcher verb) {
    String text = sentence.text();
    boolean denied = kind == Act.Kind.RECUSES && NO_RECUSAL.matcher(text).find();
    if (!denied && verb.find()) {
      acts.add(act(kind, sentence, verb.start(), verb.end()));
    }
  }

  /** The doers are those named before the verb; when nobody is, those named after a recusal. */
  private Act act(Act.Kind kind, Sentence sentence, int start, int end) {
    String text = sentence.text();
    int clause = clauseStart(text, start);
    int to = start == 0 ? end : start;
    List<Mention> by = people.in(text.substring(clause, to));
    if (by.isEmpty() && kind == Act.Kind.RECUSES) {
      by = people.in(text.substring(end));
    }
    return new Act(kind, by, sentence, text.substring(end).strip());
  }

  /** After {@code ; } or a verb of an earlier clause no doer of that clause counts. */
  private static int clauseStart(String text, int verb) {
    return text.lastIndexOf("; ", verb) + 1;
  }
}
