package se.paragraf.extract.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Swedish words of the closed classes, which the lexicon also knows as nouns and verbs. */
public final class FunctionWords {

  private static final Locale SWEDISH = Locale.of("sv");

  private static final Set<String> DETERMINERS =
      words(
          "den det de denna detta dessa denne en ett ena någon något några ingen inget inga varje varje alla all allt samtliga "
              + "respektive övriga övrig annan annat andra vilken vilket vilka sin sitt sina dess deras vår vårt våra båda "
              + "sådan sådant sådana flera flertalet ytterligare hela halva egen eget egna olika sk så-kallad kallad");

  private static final Set<String> PREPOSITIONS =
      words(
          "i på av för till från med om inom under över mot vid efter sedan utan genom mellan bland kring avseende "
              + "gällande angående inklusive exklusive inkl exkl utöver enligt via hos per trots före innan utom ur åt från");

  private static final Set<String> VERBS =
      words(
          "är var har hade blir blev bli vara varit blivit ha haft får fick få fått kan kunde ska skall skulle vill ville bör måste "
              + "ger gav ge gett gör gjorde göra gjort går gick gå gått ser såg se sett ligger låg ligga legat står stod stå stått "
              + "uppgår uppgick uppgå uppgått avser avsåg visar visade redovisar kommer kom komma kommit beror berodde finns fanns "
              + "finnas innebär innebar består bestod når nådde nå nått sker skedde ske");

  private static final Set<String> OTHERS =
      words(
          "här där därtill härav och eller samt men medan att som där då när om än inte ej icke även också dock alltså därmed vidare dels både såväl "
              + "respektive varav därav utav så nu sedan redan ännu endast bara enbart totalt cirka ca drygt knappt nästan närmare "
              + "omkring ungefär minst högst max maximalt mest mer mindre fler färre än upp ned ner in ut därför eftersom vilket "
              + "vilken vilka man vi ni de dem oss er sig hen han hon jag sammanlagt tillsammans främst framförallt bland annat "
              + "dvs jämfört jämförelse varför huruvida däremot emellertid motsvarande samma föregående innevarande tidigare "
              + "hittills däribland även vardera per kort st kr tkr mkr mnkr mdkr procent procentenhet procentenheter");

  private FunctionWords() {}

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  /** {@code den}, {@code samtliga}, {@code sina}. */
  public static boolean isDeterminer(String word) {
    return DETERMINERS.contains(word.toLowerCase(SWEDISH));
  }

  public static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word.toLowerCase(SWEDISH));
  }

  /** The commonest verbs, in their finite forms and infinitives. */
  public static boolean isVerb(String word) {
    return VERBS.contains(word.toLowerCase(SWEDISH));
  }

  /** Whether it is of any closed class. */
  public static boolean contains(String word) {
    String lower = word.toLowerCase(SWEDISH);
    return DETERMINERS.contains(lower)
        || PREPOSITIONS.contains(lower)
        || VERBS.contains(lower)
        || OTHERS.contains(lower);
  }
}
