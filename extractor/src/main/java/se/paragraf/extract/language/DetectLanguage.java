package se.paragraf.extract.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text with OpenNLP's model; the model is loaded once, when first needed.
 */
public final class DetectLanguage {

  private static final String MODEL = "/langdetect-183.bin";

  /** Shorter texts are not worth asking about. */
  private static final int SHORTEST = 200;

  private static final int LONGEST = 2000;

  /** Below this the model guesses. */
  private static final double SURE = 0.3;

  /** A language is told when it is this many times as likely as the next one. */
  private static final double CLEARLY = 4;

  /** Three-letter codes of the model to the two-letter ones of documents. */
  private static final Map<String, String> CODES =
      Map.of(
          "swe", "sv", "eng", "en", "fin", "fi", "nob", "no", "nno", "no", "dan", "da", "deu", "de",
          "fra", "fr", "spa", "es", "ita", "it");

  /** Function words that Swedish prose is never without. */
  private static final java.util.regex.Pattern SWEDISH =
      java.util.regex.Pattern.compile(
          "(?:^|\\s)(?:och|att|för|som|till|är|inte|den|med|av)(?=\\s)",
          java.util.regex.Pattern.CASE_INSENSITIVE);

  private static final int SWEDISH_WORDS_PER_1000 = 25;

  private DetectLanguage() {}

  /** Holds the model. */
  private static final class Model {
    private static final LanguageDetectorModel MODEL_DATA = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = DetectLanguage.class.getResourceAsStream(MODEL)) {
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the bundled language model cannot be read", e);
      }
    }
  }

  /** BCP 47 primary subtag; {@code sv} for text that is short or cannot be told. */
  public static String of(String text) {
    String sample = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    if (sample.length() < SHORTEST || looksSwedish(sample)) {
      return "sv";
    }
    Language[] likely = new LanguageDetectorME(Model.MODEL_DATA).predictLanguages(sample);
    Language best = likely[0];
    boolean told =
        best.getConfidence() >= SURE && best.getConfidence() >= CLEARLY * likely[1].getConfidence();
    return told ? CODES.getOrDefault(best.getLang(), best.getLang()) : "sv";
  }

  /** Most documents are Swedish, which a few words show without loading the model. */
  private static boolean looksSwedish(String sample) {
    long words = SWEDISH.matcher(sample).results().count();
    return words * 1000 >= (long) SWEDISH_WORDS_PER_1000 * sample.length() / 6;
  }
}
