package se.paragraf.corpus.peer;

import java.util.List;

/**
 * What a file took.
 *
 * @param millis by peer, milliseconds of processor time
 */
record Timing(String file, int pages, double[] millis) {

  /** All of them as one. */
  static Timing total(List<Timing> timings) {
    double[] millis = new double[timings.getFirst().millis().length];
    int pages = 0;
    for (Timing timing : timings) {
      pages += timing.pages();
      for (int peer = 0; peer < millis.length; peer++) {
        millis[peer] += timing.millis()[peer];
      }
    }
    return new Timing("all", pages, millis);
  }
}
