package se.paragraf.extract.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists of a file, counted as the text is read. Used by one thread. */
final class Numbering {

  /** Lists have nine levels. */
  private static final int LEVELS = 9;

  private static final int LETTERS = 26;
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /** The levels of each list by its number; those of several lists may be one. */
  private final Map<String, Map<Integer, Element>> lists = new HashMap<>();

  /** The definition that a list counts by: lists of one definition count on together. */
  private final Map<String, String> definitions = new HashMap<>();

  private final Map<String, Integer> restarts = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  /** Lists that have begun anew, as they say, where they were first used. */
  private final Set<String> restarted = new HashSet<>();

  /** Of {@code word/numbering.xml}, if the file has one. */
  Numbering(Optional<Element> part) {
    Map<String, Map<Integer, Element>> abstracts = new HashMap<>();
    part.stream()
        .flatMap(root -> root.children("abstractNum"))
        .forEach(definition ->
            abstracts.put(definition.attribute("abstractNumId").orElse(""), levels(definition)));
    part.stream().flatMap(root -> root.children("num")).forEach(list -> addList(list, abstracts));
  }

  private void addList(Element list, Map<String, Map<Integer, Element>> abstracts) {
    String id = list.attribute("numId").orElse("");
    String definition = list.valueOf("abstractNumId").orElse("");
    Map<Integer, Element> levels = new HashMap<>(abstracts.getOrDefault(definition, Map.of()));
    definitions.put(id, definition);
    list.children("lvlOverride")
        .forEach(override -> {
          override.children("lvl").forEach(level -> levels.put(levelOf(level), level));
          override
              .valueOf("startOverride")
              .flatMap(Element::parse)
              .ifPresent(start -> restarts.put(id + "/" + levelOf(override), start));
        });
    lists.put(id, levels);
  }

  private static Map<Integer, Element> levels(Element definition) {
    Map<Integer, Element> levels = new HashMap<>();
    definition.children("lvl").forEach(level -> levels.put(levelOf(level), level));
    return levels;
  }

  private static int levelOf(Element level) {
    return level.number("ilvl").orElse(0);
  }

  /** How the list sets its paragraphs. */
  ParagraphFormat formatOf(String list, int level) {
    return level(list, level)
        .flatMap(each -> each.child("pPr"))
        .map(ParagraphFormat::of)
        .orElse(ParagraphFormat.NONE);
  }

  private Optional<Element> level(String list, int level) {
    return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(level));
  }

  /** The level of a list that a paragraph style is tied to. */
  Optional<Integer> levelOfStyle(String list, String style) {
    return lists.getOrDefault(list, Map.of()).entrySet().stream()
        .filter(each -> each.getValue().valueOf("pStyle").filter(style::equals).isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * What stands before the next paragraph of the list; counts it. Empty for a list that prints
   * nothing.
   */
  Optional<String> next(String list, int level) {
    Optional<Element> own = level(list, level);
    if (own.isEmpty() || level >= LEVELS) {
      return Optional.empty();
    }
    int[] count =
        counts.computeIfAbsent(definitions.getOrDefault(list, list), key -> new int[LEVELS]);
    if (restarts.containsKey(list + "/" + level) && restarted.add(list + "/" + level)) {
      count[level] = 0;
    }
    for (int outer = 0; outer < level; outer++) {
      count[outer] = Math.max(count[outer], start(list, outer));
    }
    count[level] = count[level] == 0 ? start(list, level) : count[level] + 1;
    for (int inner = level + 1; inner < LEVELS; inner++) {
      count[inner] = 0;
    }
    String text = own.get().valueOf("lvlText").orElse("");
    String format = own.get().valueOf("numFmt").orElse("decimal");
    if (format.equals("bullet")) {
      return Optional.of(text.isBlank() ? "•" : text);
    }
    for (int each = 0; each < LEVELS; each++) {
      if (text.contains("%" + (each + 1))) {
        String numbers = level(list, each).flatMap(l -> l.valueOf("numFmt")).orElse("decimal");
        text = text.replace("%" + (each + 1), number(count[each], numbers));
      }
    }
    return Optional.of(text).filter(printed -> !printed.isBlank());
  }

  private int start(String list, int level) {
    int usual =
        level(list, level).flatMap(l -> l.valueOf("start")).flatMap(Element::parse).orElse(1);
    return restarts.getOrDefault(list + "/" + level, usual);
  }

  private static String number(int number, String format) {
    return switch (format) {
      case "lowerLetter" -> letter(number);
      case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> (number < 10 ? "0" : "") + number;
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  /** a … z, aa, bb. */
  private static String letter(int number) {
    int index = Math.max(0, number - 1);
    return String.valueOf((char) ('a' + index % LETTERS)).repeat(index / LETTERS + 1);
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int left = Math.min(number, 4000);
    for (int i = 0; i < ROMAN.length; i++) {
      while (left >= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
        left -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }
}
