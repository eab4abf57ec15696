package se.paragraf.extract.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.extract.language.HintedPattern;
import se.paragraf.extract.language.Span;

/**
 * A word that says in what capacity a number stands beside it, or with which sign.
 *
 * @param polarity -1, 0 or 1
 */
record Cue(Family family, int polarity, Span span) {

  /** What a cue speaks for. */
  enum Family {
    OUTCOME,
    /** A past tense, which any other cue beside it outweighs. */
    PAST,
    BUDGET,
    FORECAST,
    DEVIATION,
    TARGET,
    CHANGE,
    GRANT,
    /** Says nothing of status, only of sign: {@code negativt resultat}. */
    SIGN
  }

  private record Rule(Family family, int polarity, HintedPattern pattern) {}

  private static final String MEASURE =
      "\\p{L}*(?:avvikelse|resultat|prognos|utfall|kassaflöde|saldo|effekt|finansnetto)\\p{L}*";

  /** What is told against a budget is no budget. */
  private static final String NOT_AGAINST =
      "(?<!(?:mot|än|i|inom) )(?<!(?:mot|än) \\p{L}{1,15} )(?<!(?:mot|än) \\p{L}{1,15} \\p{L}{1,15} )";

  private static final List<Rule> RULES =
      List.of(
          rule(
              Family.DEVIATION,
              -1,
              "underskott|budgetöver",
              "\\p{L}*underskott\\p{L}*|budgetöverskridande\\p{L}*"),
          rule(Family.DEVIATION, 1, "överskott", "\\p{L}*överskott\\p{L}*"),
          rule(
              Family.DEVIATION,
              -1,
              "negativ",
              "negativ\\p{L}* (?:\\p{L}+ )?\\p{L}*avvikelse\\p{L}*"),
          rule(
              Family.DEVIATION,
              1,
              "positiv",
              "positiv\\p{L}* (?:\\p{L}+ )?\\p{L}*avvikelse\\p{L}*"),
          rule(Family.DEVIATION, 0, "avvik", "\\p{L}*avvikelse(?:n|r|rna)?|avviker"),
          rule(
              Family.SIGN,
              -1,
              "negativ|gick back|minusres|förlust",
              "negativ\\p{L}* " + MEASURE + "|gick back|minusresultat|förlust(?:en|er)?"),
          rule(Family.SIGN, 1, "positiv", "positiv\\p{L}* " + MEASURE),
          rule(Family.SIGN, -1, "negativ", "(?:är|var|blev|blir|varit) negativ\\p{L}*"),
          rule(
              Family.CHANGE,
              1,
              "ökning|höjning|förbättring|förstärkning|uppgång|uppräkning|tillväxt",
              "\\p{L}*(?:ökning|höjning|förbättring|förstärkning|uppgång|uppräkning|tillväxt)(?:en|ar)?"),
          rule(
              Family.CHANGE,
              -1,
              "minskning|sänkning|försämring|försvagning|nedgång|nedskär|neddrag|besparing",
              "\\p{L}*(?:minskning|sänkning|försämring|försvagning|nedgång|nedskärning|neddragning|besparing)(?:en|ar)?"),
          rule(
              Family.CHANGE,
              1,
              "öka|höj|stig|steg|förbättra|växt|växer|stärk|räkna",
              "öka(?:t|r|de|s|des|ts)?|höj(?:s|t|ts|des|a|er|as|de)|stig(?:er|it|a)|steg|förbättra(?:t|r|s|ts|des|de)|växt(?!er)|växer|växte|stärk(?:er|s|t|ts|te|tes)|räkna(?:s|ts|des|t) upp"),
          rule(
              Family.CHANGE,
              -1,
              "minska|sänk|sjunk|sjönk|försämra|försvaga|reducera|dragits",
              "minska(?:t|r|de|s|des|ts)?|sänk(?:s|t|ts|tes|te|er|a|as)|sjunk(?:er|it|a)|sjönk|försämra(?:t|r|s|ts|des|de)|försvaga(?:t|s|ts|des)|reducera(?:t|s|ts|des|r)|dragits ned"),
          rule(
              Family.FORECAST,
              0,
              "prognos|beräkna|förvänta|väntas|bedöms|förutsp|uppskatt|kommer|pekar",
              "\\p{L}*prognos(?!avvikelse)\\p{L}*|prognosti[sc]er\\p{L}*|\\p{L}*prognosti[sc]erad\\p{L}*|beräkna[sdrt]\\p{L}*|förvänta[sdrt]\\p{L}*"
                  + "|väntas|bedöms|förutspås|uppskattas|kommer (?:\\p{L}+ )?(?:att )?(?:uppgå|bli|öka|minska|landa|kosta)s?|pekar (?:på|mot)"),
          rule(
              Family.BUDGET,
              0,
              "budget|anslag",
              "(?<!(?:icke|ej|inte) )budgetera(?:d\\p{L}*|t|r|s)|"
                  + NOT_AGAINST
                  + "(?:års|drift|investerings)?budget(?:en)?(?= (?:på|om|för|är|uppgår|uppgick|var|till|avseende|\\(|\\d))"
                  + "|"
                  + NOT_AGAINST
                  + "(?:investerings|drifts?|personal|projekt)budget(?:en)?"
                  + "|budgetram(?:en)?|anslag(?:et)? (?:om|på)"),
          rule(
              Family.BUDGET,
              0,
              "budget",
              "(?:ursprunglig|beslutad|beslutat|fastställd|tidigare|total)\\p{L}* \\p{L}*budget(?:en)?(?= \\()"),
          rule(
              Family.TARGET,
              0,
              "mål|ska|bör",
              "(?:års|del|huvud|kvalitets|inriktnings|etapp|effekt|region|verksamhets|procents)?mål(?! och (?:budget|resultat))(?:et|en|värde\\p{L}*|nivå\\p{L}*|sättning\\p{L}*|s)?|(?:ska|skall|bör) (?:uppgå|vara|nå|ligga|understiga|överstiga)|målsättningen"),
          rule(
              Family.OUTCOME,
              0,
              "utfall|förbruk|använ|uppar|nyttj",
              "\\p{L}*utfall(?:et)?|(?:har|är|hade) (?:(?:hittills|redan|nu) )?(?:förbrukats?|använts|upparbetats?|nyttjats)|(?:förbrukades|användes|upparbetades|nyttjades)"),
          rule(
              Family.PAST,
              0,
              "uppgick|blev|var|landa|hamna|nå",
              "uppgick|blev|varit|landade|hamnade|var|nådde|har nått"),
          rule(
              Family.GRANT,
              0,
              "bevilja|tilldel|anslå|avsät|avsatt|ansök|fastställ|utbetal|avgift|hyra|ersättning|bidrag|kostar|erhåll|erhöll",
              "bevilja(?:s|t|de|ts|des|r|d)?|tilldela(?:s|t|de|ts|des|r)?|anslå(?:s|r)?|avsätt(?:s|a|er|as)|avsatt[as]?|ansök\\p{L}*|fastställ\\p{L}*|utbetala\\p{L}*|avgift(?:en|er)?|hyra(?:n)?|ersättning(?:en)?|\\p{L}*bidrag(?:et|en)? (?:om|på|med)|kostar|erhåll(?:er|it)|erhöll"));

  private static Rule rule(Family family, int polarity, String hints, String regex) {
    Pattern pattern = Pattern.compile("(?<![\\p{L}-])(?:" + regex + ")(?!\\p{L})");
    return new Rule(family, polarity, HintedPattern.of(hints, pattern));
  }

  /** Every cue, by where it ends; a longer one hides those inside it. */
  static List<Cue> in(String sentence) {
    String lower = HintedPattern.lower(sentence);
    List<Cue> cues = new ArrayList<>();
    for (Rule rule : RULES) {
      rule.pattern()
          .in(lower)
          .map(found -> new Span(found.start(), found.end()))
          .filter(span -> cues.stream().noneMatch(cue -> cue.hides(rule.family, span)))
          .forEach(span -> cues.add(new Cue(rule.family, rule.polarity, span)));
    }
    cues.sort(Comparator.comparingInt((Cue cue) -> cue.span.to()).thenComparing(Cue::family));
    return List.copyOf(cues);
  }

  private boolean hides(Family other, Span inner) {
    boolean sameKind =
        family == other
            || family == Family.SIGN
            || family == Family.DEVIATION && other == Family.SIGN;
    return sameKind && span.contains(inner);
  }
}
