package se.paragraf.corpus.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils the bytes of a PDF: the same seed spoils them alike. */
final class SpoilPdf {

  private static final Pattern OBJECT =
      Pattern.compile("\\d+ \\d+ obj\\b.*?endobj", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("(?<=[ \\[/])\\d{1,6}(?=[ \\]/>\r\n])");
  private static final Pattern STREAM = Pattern.compile("stream\r?\n.*?endstream", Pattern.DOTALL);
  private static final List<String> NUMBERS =
      List.of("0", "-1", "1", "65535", "2147483647", "99999999999", "1e9", "0.0000001");

  /** At most so many times over, so that something is left to read. */
  private static final int MOST_TIMES = 6;

  private final Random random;

  SpoilPdf(long seed) {
    this.random = new Random(seed);
  }

  byte[] spoil(byte[] file) {
    byte[] spoiled = file.clone();
    int times = 1 + random.nextInt(MOST_TIMES);
    for (int time = 0; time < times; time++) {
      spoiled = once(spoiled);
    }
    return spoiled;
  }

  private byte[] once(byte[] file) {
    if (file.length < 16) {
      return file;
    }
    return switch (random.nextInt(7)) {
      case 0 -> flipBits(file);
      case 1 -> Arrays.copyOf(file, file.length / 2 + random.nextInt(file.length / 2));
      case 2 -> swapObjects(file);
      case 3 -> changeNumber(file);
      case 4 -> spoilStream(file);
      case 5 -> cutOut(file);
      default -> repeat(file);
    };
  }

  private byte[] flipBits(byte[] file) {
    int flips = 1 + random.nextInt(20);
    for (int flip = 0; flip < flips; flip++) {
      file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return file;
  }

  private byte[] swapObjects(byte[] file) {
    List<MatchResult> objects = all(OBJECT, file);
    if (objects.size() < 2) {
      return file;
    }
    int one = random.nextInt(objects.size() - 1);
    int other = one + 1 + random.nextInt(objects.size() - one - 1);
    String text = text(file);
    MatchResult first = objects.get(one);
    MatchResult second = objects.get(other);
    String head = first.group().replaceAll("(?s)obj.*", "obj");
    String tail = second.group().replaceAll("(?s)obj.*", "obj");
    return bytes(
        text.substring(0, first.start())
            + head
            + second.group().substring(tail.length())
            + text.substring(first.end(), second.start())
            + tail
            + first.group().substring(head.length())
            + text.substring(second.end()));
  }

  private byte[] changeNumber(byte[] file) {
    List<MatchResult> numbers = all(NUMBER, file);
    if (numbers.isEmpty()) {
      return file;
    }
    MatchResult number = numbers.get(random.nextInt(numbers.size()));
    String instead = NUMBERS.get(random.nextInt(NUMBERS.size()));
    String text = text(file);
    return bytes(text.substring(0, number.start()) + instead + text.substring(number.end()));
  }

  private byte[] spoilStream(byte[] file) {
    List<MatchResult> streams = all(STREAM, file);
    if (streams.isEmpty()) {
      return file;
    }
    MatchResult stream = streams.get(random.nextInt(streams.size()));
    int at = stream.start() + random.nextInt(Math.max(1, stream.end() - stream.start()));
    int length = Math.min(1 + random.nextInt(40), file.length - at);
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    System.arraycopy(noise, 0, file, at, length);
    return file;
  }

  private byte[] cutOut(byte[] file) {
    int from = random.nextInt(file.length - 1);
    int to = Math.min(file.length, from + 1 + random.nextInt(400));
    byte[] rest = new byte[file.length - (to - from)];
    System.arraycopy(file, 0, rest, 0, from);
    System.arraycopy(file, to, rest, from, file.length - to);
    return rest;
  }

  private byte[] repeat(byte[] file) {
    int from = random.nextInt(file.length - 1);
    int to = Math.min(file.length, from + 1 + random.nextInt(400));
    byte[] more = new byte[file.length + (to - from)];
    System.arraycopy(file, 0, more, 0, to);
    System.arraycopy(file, from, more, to, file.length - from);
    return more;
  }

  private static List<MatchResult> all(Pattern pattern, byte[] file) {
    return new ArrayList<>(pattern.matcher(text(file)).results().toList());
  }

  /** A character a byte. */
  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
