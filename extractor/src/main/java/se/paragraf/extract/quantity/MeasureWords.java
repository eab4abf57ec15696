package se.paragraf.extract.quantity;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Nouns that measure nothing by themselves, and those that need to be told of what. */
final class MeasureWords {

  /** Differences from a plan. */
  private static final Set<String> DIFFERENCES =
      words(
          "underskott överskott avvikelse budgetavvikelse periodavvikelse helårsavvikelse prognosavvikelse");

  private static final Pattern FORECASTS =
      Pattern.compile("(?:(?:hel)?års|period|" + SwedishCalendar.MONTH + ")?prognos(?:en)?");

  private static final Set<String> EMPTY =
      words(
          "ökning minskning förbättring försämring försvagning förstärkning höjning sänkning uppgång nedgång "
              + "mål målvärde målnivå målsättning utfall värde nivå snitt snittvärde medelvärde genomsnitt del belopp "
              + "summa post period tidpunkt jämförelse följd indikator år helår månad läsår läsåret diagram tabell bild "
              + "figur förklaring anledning orsak budget årsbudget skillnad avsnitt redovisning dag kapitel tid fall form "
              + "procent antal tkr mnkr mkr kr st slut effekt årskurs huvuddel merpart tal siffra mätning relation plan "
              + "grund bedömning hjälp samband förhållande sätt förklaringspost månadsskifte halvår kvartal tertial delår "
              + "vad kap årsskifte beslut ärende fråga nämnd kommun region verksamhet förvaltning");

  private static final Pattern LEAD = Pattern.compile(" (?:av|för|inom|avseende|gällande|på) ");

  private MeasureWords() {}

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  /** {@code ram} is what officials call a budget. */
  static String spelledOut(String phrase) {
    return phrase.equals("ram") ? "budgetram" : phrase;
  }

  /**
   * What a phrase says behind its head: of {@code utfall för skatteintäkter} the tax revenues.
   * Empty when that is a time or measures nothing either.
   */
  static Optional<String> complement(String phrase) {
    Matcher matcher = LEAD.matcher(phrase);
    return matcher.find()
        ? Optional.of(phrase.substring(matcher.end()))
            .filter(rest -> Arrays.stream(rest.split(" ")).noneMatch(MeasureWords::isEmpty))
            .filter(rest -> !rest.matches(SwedishCalendar.MONTH + ".*"))
        : Optional.empty();
  }

  static boolean isEmpty(String lemma) {
    return EMPTY.contains(lemma);
  }

  static boolean isDifference(String lemma) {
    return DIFFERENCES.contains(lemma);
  }

  static boolean isForecast(String lemma) {
    return FORECASTS.matcher(lemma).matches();
  }
}
