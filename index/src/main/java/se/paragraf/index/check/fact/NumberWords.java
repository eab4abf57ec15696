package se.paragraf.index.check.fact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Swedish number words: {@code tre} is 3, {@code tjugofem} 25, {@code trehundrafyrtio} 340. */
public final class NumberWords {

  private static final Map<String, Integer> UNITS = units();

  private NumberWords() {}

  private static Map<String, Integer> units() {
    Map<String, Integer> units = new HashMap<>();
    String[] words = {
      "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva",
      "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo"
    };
    for (int value = 0; value < words.length; value++) {
      units.put(words[value], value);
    }
    units.put("en", 1);
    String[] tens = {"trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"};
    for (int ten = 0; ten < tens.length; ten++) {
      units.put(tens[ten], 30 + 10 * ten);
    }
    return Map.copyOf(units);
  }

  /** Empty when the word is no number. */
  public static OptionalInt value(String word) {
    return word.isEmpty() ? OptionalInt.empty() : below(word.toLowerCase(Locale.ROOT), 1_000_000);
  }

  private static OptionalInt below(String word, int limit) {
    return switch (limit) {
      case 1_000_000 -> scaled(word, "tusen", 1000);
      case 1000 -> scaled(word, "hundra", 100);
      default -> tens(word);
    };
  }

  private static OptionalInt scaled(String word, String scale, int worth) {
    int at = word.indexOf(scale);
    if (at < 0) {
      return below(word, worth);
    }
    OptionalInt many = at == 0 ? OptionalInt.of(1) : below(word.substring(0, at), worth);
    String rest = word.substring(at + scale.length());
    OptionalInt few = rest.isEmpty() ? OptionalInt.of(0) : below(rest, worth);
    return many.isPresent() && few.isPresent()
        ? OptionalInt.of(many.getAsInt() * worth + few.getAsInt())
        : OptionalInt.empty();
  }

  private static OptionalInt tens(String word) {
    Integer whole = UNITS.get(word);
    if (whole != null) {
      return OptionalInt.of(whole);
    }
    return UNITS.entrySet().stream()
        .filter(ten -> ten.getValue() >= 20 && word.startsWith(ten.getKey()))
        .map(ten -> ten.getValue() + digit(word.substring(ten.getKey().length())))
        .filter(sum -> sum % 10 != 0)
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** 1 to 9; 0 when the word is none of them. */
  private static int digit(String word) {
    int value = UNITS.getOrDefault(word, 0);
    return value < 10 ? value : 0;
  }
}
