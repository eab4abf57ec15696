package se.paragraf.cli.output;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words that people read, in one language. Every word stands in {@code messages_sv.properties}
 * and {@code messages_en.properties}.
 */
public final class Messages {

  private static final String BUNDLE = "se.paragraf.cli.output.messages";

  private final Locale locale;
  private final ResourceBundle bundle;

  private Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public static Messages in(Language language) {
    return new Messages(language.locale());
  }

  /** The words as they stand, for those who look up by key themselves. */
  public ResourceBundle bundle() {
    return bundle;
  }

  public Locale locale() {
    return locale;
  }

  /**
   * The text under a key, with {@code {0}}, {@code {1}} … filled in. Errors: {@code
   * MissingResourceException} for a key that does not exist.
   */
  public String text(String key, Object... arguments) {
    String text = bundle.getString(key);
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  /**
   * The text for a number of things: under {@code key.one} for one thing, else under {@code
   * key.many}; the number, thousands apart, is {@code {0}}.
   */
  public String count(String key, long number) {
    return text(key + (number == 1 ? ".one" : ".many"), number(number));
  }

  /** A number with its thousands apart, as the language sets it. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** The languages people can be spoken to in. */
  public enum Language {
    SV,
    EN;

    private Locale locale() {
      return Locale.of(name().toLowerCase(Locale.ROOT));
    }
  }
}
