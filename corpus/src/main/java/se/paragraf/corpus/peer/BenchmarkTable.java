package se.paragraf.corpus.peer;

import java.util.List;
import java.util.Locale;

/** Writes timings in Markdown; the first peer is the one that the others are compared with. */
final class BenchmarkTable {

  private static final double MILLIS_PER_SECOND = 1000;

  private final List<String> peers;

  BenchmarkTable(List<String> peers) {
    this.peers = peers;
  }

  String of(List<Timing> timings) {
    Timing total = Timing.total(timings);
    StringBuilder out =
        new StringBuilder("| program | ms, all | ratio | pages per second |\n|---|--:|--:|--:|\n");
    for (int peer = 0; peer < peers.size(); peer++) {
      double millis = total.millis()[peer];
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %.0f | %.2f | %.0f |\n",
              peers.get(peer),
              millis,
              millis / total.millis()[0],
              MILLIS_PER_SECOND * total.pages() / millis));
    }
    out.append("\n| file | pages |");
    peers.forEach(peer -> out.append(" " + peer + ", ms |"));
    out.append(" Paragraf, ratio |\n|---|").append("--:|".repeat(peers.size() + 2));
    timings.forEach(timing -> out.append('\n').append(row(timing)));
    return out.append('\n').append(row(total)).toString();
  }

  private static String row(Timing timing) {
    StringBuilder out = new StringBuilder("| " + timing.file() + " | " + timing.pages() + " |");
    for (double millis : timing.millis()) {
      out.append(String.format(Locale.ROOT, " %.1f |", millis));
    }
    return out.append(
            String.format(Locale.ROOT, " %.2f |", timing.millis()[1] / timing.millis()[0]))
        .toString();
  }
}
