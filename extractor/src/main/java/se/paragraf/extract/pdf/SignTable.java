package se.paragraf.extract.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.paragraf.extract.pdf.FontSigns.Named;

/**
 * The signs of one font by their codes.
 *
 * <p>Codes of two bytes, which all usual fonts have, are looked up in blocks of an array: this is
 * asked once for every character of a file.
 */
final class SignTable {

  private static final int BLOCK = 256;

  private final Named[][] blocks = new Named[BLOCK][];
  private final Map<Integer, Named> others = new HashMap<>();

  /** The sign with this code, made when it is first asked for. */
  Named of(int code, IntFunction<Named> make) {
    if (code < 0 || code >= BLOCK * BLOCK) {
      return others.computeIfAbsent(code, make::apply);
    }
    @Nullable Named[] block = blocks[code / BLOCK];
    if (block == null) {
      block = new Named[BLOCK];
      blocks[code / BLOCK] = block;
    }
    Named named = block[code % BLOCK];
    if (named == null) {
      named = make.apply(code);
      block[code % BLOCK] = named;
    }
    return named;
  }
}
