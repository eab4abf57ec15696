package se.paragraf.index.search;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.paragraf.model.Extraction;

/**
 * Minutes as many as wanted, to see how an archive grows: ten §§ in each file, each § with a
 * decision and nine sentences of background.
 *
 * <p>Words are drawn as language draws them: a few very often, compounds of two nouns seldom. The
 * same number gives the same file.
 */
final class MadeUpMinutes {

  static final int PARAGRAPHS = 10;

  /** Sentences of a §, its decision counted. */
  static final int PASSAGES = 10;

  private static final int ORGANIZATIONS = 40;
  private static final int FIRST_YEAR = 2005;
  private static final int YEARS = 20;
  private static final int WORDS_OF_SENTENCE = 13;

  private static final List<String> BODIES =
      words(
          "Kommunstyrelsen Kommunfullmäktige Omsorgsnämnden Socialnämnden Byggnadsnämnden Kulturnämnden Utbildningsnämnden Miljönämnden Fritidsnämnden Trafiknämnden");

  private static final List<String> NOUNS =
      words(
          "budget skola avtal hyra vård personal buss trafik cykel väg bro vatten avgift taxa plan rapport uppdrag motion förslag kostnad underskott överskott prognos resultat investering fastighet förskola bibliotek badhus simhall gata park lekplats boende omsorg hemtjänst larm läkare besök patient operation sjukhus ambulans tandvård journal system upphandling anbud leverantör granskning revision policy riktlinje reglemente delegation yttrande remiss samråd detaljplan bostad tomt mark skog kyrka museum teater idrott förening bidrag stöd lån ränta pension lön arvode utbildning elev lärare rektor matsal kök mat energi värme el klimat miljö avfall sophämtning återvinning räddning brand polis trygghet säkerhet beredskap kris näringsliv företag turism marknad torg hamn flygplats järnväg station parkering belysning snöröjning digitalisering arkiv");

  private static final List<String> VERBS =
      words(
          "godkänner föreslår avslår bifaller uppdrar redovisar beslutar antar fastställer beviljar informerar noterar överlämnar upphandlar bygger stänger öppnar flyttar höjer sänker utreder följer bedömer beräknar planerar");

  private static final List<String> SMALL =
      words(
          "och att av för i till med som på den det är inte från om under efter vid enligt har ska kan inom mellan samt utan även");

  private static final List<String> BEGINNINGS =
      words(
          "Norr Söder Öster Väster Ek Björk Al Lind Furu Gran Sten Berg Dal Sjö Å Ös Kvarn Myr Hed Lund");

  private static final List<String> ENDINGS =
      words(
          "vik köping by sta torp hult ås näs berga lunda mark holm fors red ryd tuna ånger sele");

  private MadeUpMinutes() {}

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  /** The file with this number, from 0. */
  static Extraction.Done file(int number) {
    Random random = new Random(number);
    int year = FIRST_YEAR + random.nextInt(YEARS);
    String day = "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    SampleMinutes minutes =
        SampleMinutes.minutes(often(BODIES, random), day)
            .of(place(new Random(number % ORGANIZATIONS)) + "s kommun");
    for (int at = 1; at <= PARAGRAPHS; at++) {
      String matter = matter(random);
      minutes.paragraph(
          at + 10 * (number % 30),
          "KS %d/%d".formatted(year, random.nextInt(900)),
          matter + " i " + place(random),
          "Nämnden beslutar att " + sentence(random),
          IntStream.range(1, PASSAGES)
              .mapToObj(each -> capital(sentence(random)))
              .collect(Collectors.joining(" ")));
    }
    return minutes.file("%07d.pdf".formatted(number));
  }

  /** Searches of two to five words, as the texts have them. */
  static String query(Random random) {
    return IntStream.rangeClosed(0, 1 + random.nextInt(4))
        .mapToObj(at -> random.nextInt(4) == 0 ? place(random) : noun(random))
        .collect(Collectors.joining(" "));
  }

  /** A question of a decision, a cost, a day or a reason. */
  static String question(Random random) {
    String thing = noun(random) + " i " + place(random);
    return switch (random.nextInt(4)) {
      case 0 -> "Vad beslutade " + often(BODIES, random).toLowerCase() + " om " + thing + "?";
      case 1 -> "Vad kostar " + thing + "?";
      case 2 -> "När ska " + thing + " redovisas?";
      default -> "Varför avslogs " + thing + "?";
    };
  }

  private static String sentence(Random random) {
    List<String> words =
        IntStream.range(0, WORDS_OF_SENTENCE)
            .mapToObj(at -> word(random))
            .collect(Collectors.toList());
    words.add(3, often(VERBS, random));
    if (random.nextInt(3) == 0) {
      words.add(random.nextInt(10, 900) + " mnkr");
    }
    return String.join(" ", words) + ".";
  }

  private static String word(Random random) {
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3, 4 -> often(SMALL, random);
      case 5 -> place(random);
      default -> noun(random);
    };
  }

  /** One of four is a compound of two. */
  private static String noun(Random random) {
    String noun = often(NOUNS, random);
    return random.nextInt(4) == 0 ? noun + "s" + often(NOUNS, random) : noun;
  }

  private static String matter(Random random) {
    return capital(noun(random)) + " och " + noun(random);
  }

  private static String place(Random random) {
    return often(BEGINNINGS, random) + often(ENDINGS, random);
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The first of a list are drawn much oftener than the last. */
  private static String often(List<String> words, Random random) {
    double drawn = random.nextDouble();
    return words.get((int) (words.size() * drawn * drawn));
  }
}
