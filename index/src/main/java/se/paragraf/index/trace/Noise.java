package se.paragraf.index.trace;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words in the name of a measure that do not tell it from another one. */
final class Noise {

  /** Heads of names for a difference from a plan. */
  static final Set<String> DIFFERENCES = words("avvikelse underskott överskott");

  /** Heads that only say of what status a figure is: {@code investeringsbudget}. */
  static final Set<String> STATUS_HEADS =
      words(
          "budget prognos utfall redovisning plan ram nivå volym utgift sammanställning mål målvärde "
              + "utveckling bokslut");

  /** Base forms that say of what status, time or sign a figure is. */
  private static final Set<String> WORDS =
      words(
          "summa total totalt samtlig år årets helår helårs period periodens delår månad tertial "
              + "kvartal prognos årsprognos helårsprognos budget årsbudget budgetram utfall plan "
              + "bokslut sammanlagd sammanlagt all hela region regionen kommun kommunen nämnd "
              + "regionens kommunens nämndens förvaltningens mnkr mkr tkr kr kronor "
              + "procent st kap resultatet mål målvärde måltal värde negativ positiv prognostiserad "
              + "prognosticerad prognostiserat budgeterad budgeterat beräknad beräknat förväntad "
              + "förväntat redovisad redovisat samlad samlat ny nuvarande aktuell innevarande "
              + "föregående motsvarande ackumulerad ack tom prog budg utf "
              + "januari februari mars april maj juni juli augusti september oktober november december");

  /** A phrase that says that a figure is a difference from a plan. */
  private static final Pattern DIFFERENCE =
      Pattern.compile(
          "\\p{L}*(?:underskott|överskott)|\\p{L}*avvikelse(?: mot (?:års)?budget(?:en)?)?|budg",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Noise() {}

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  static boolean is(MeasureName.Word word) {
    return WORDS.contains(word.text()) || word.lemmas().stream().anyMatch(WORDS::contains);
  }

  static boolean isDifference(String phrase) {
    return DIFFERENCE.matcher(phrase.strip()).matches();
  }
}
