package se.paragraf.index.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.index.analysis.SplitCompound.Split;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.trace.MeasureName.Word;
import se.paragraf.index.trace.Wanted.Expression;

/** Makes of a typed measure all the ways it can be written: other names, compounds undone. */
final class UnderstandMeasure {

  private static final Locale SWEDISH = Locale.of("sv");

  /** Shorter parts of a compound are mostly chance. */
  private static final int SHORTEST_PART = 4;

  /** A name in the middle of what was typed, with the noun that it belongs to. */
  private static final Pattern NAME =
      Pattern.compile("(?<=\\P{L})\\p{Lu}\\p{L}*s(?= \\p{Ll}) (\\p{L}+)|(?<=\\P{L})\\p{Lu}\\p{L}*");

  private final SwedishWords words;
  private final ReadMeasureName read;
  private final MeasureList list;

  UnderstandMeasure(SwedishWords words, ReadMeasureName read, MeasureList list) {
    this.words = words;
    this.read = read;
    this.list = list;
  }

  /**
   * What was typed, read with each of its nouns as what is measured, the likeliest reading first;
   * empty when there is no word in it.
   */
  List<Wanted> understand(String typed) {
    MeasureName name = read.read(typed);
    List<String> names =
        NAME.matcher(" " + typed)
            .results()
            .flatMap(found -> Stream.of(found.group().toLowerCase(SWEDISH).split(" ")))
            .toList();
    List<Integer> heads =
        name.heads().stream()
            .filter(at -> !names.contains(name.words().get(at).text()))
            .filter(at -> !Noise.is(name.words().get(at)))
            .toList();
    return (heads.isEmpty() ? name.heads() : heads)
        .stream().map(head -> new Wanted(typed.strip(), expressions(name.words(), head))).toList();
  }

  private List<Expression> expressions(List<Word> typed, int head) {
    List<Expression> found = new ArrayList<>();
    add(
        new Expression(typed.get(head), List.of(), without(typed, List.of(typed.get(head)))),
        found);
    for (List<MeasureName> group : list.groups()) {
      group.stream()
          .flatMap(name -> asTyped(name, typed, typed.get(head)).stream())
          .findFirst()
          .ifPresent(context -> group.forEach(name -> addAll(name, context, found)));
    }
    return found;
  }

  /** The words typed besides a name from the list, when the name is in what was typed. */
  private static Optional<List<Word>> asTyped(MeasureName name, List<Word> typed, Word head) {
    boolean all =
        name.words().stream().allMatch(word -> typed.stream().anyMatch(word::isSame))
            && name.words().stream().anyMatch(head::isSame);
    return all ? Optional.of(without(typed, name.words())) : Optional.empty();
  }

  private void addAll(MeasureName name, List<Word> context, List<Expression> found) {
    name.heads()
        .forEach(at -> {
          Word head = name.words().get(at);
          add(new Expression(head, without(name.words(), List.of(head)), context), found);
        });
  }

  /** The expression, and when its head is a compound, the same said with several words. */
  private void add(Expression expression, List<Expression> found) {
    found.add(expression);
    Optional<Split> split = words.split(expression.head().text());
    List<String> parts = split.map(Split::parts).orElse(List.of());
    boolean sure = parts.size() > 1 && parts.stream().allMatch(p -> p.length() >= SHORTEST_PART);
    if (sure && split.orElseThrow().unknownHead().isEmpty()) {
      List<Word> of =
          Stream.concat(
                  IntStream.range(0, parts.size() - 1).mapToObj(at -> read.word(parts.get(at))),
                  expression.of().stream())
              .toList();
      found.add(new Expression(read.word(parts.getLast()), of, expression.context()));
    }
  }

  private static List<Word> without(List<Word> words, List<Word> taken) {
    return words.stream().filter(word -> taken.stream().noneMatch(word::isSame)).toList();
  }
}
