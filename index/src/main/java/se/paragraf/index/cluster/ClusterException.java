package se.paragraf.index.cluster;

import java.io.IOException;

/** A cluster that does not answer, or does not do what it was asked; the message is a sentence. */
public final class ClusterException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int status;

  ClusterException(String sentence, int status) {
    super(sentence);
    this.status = status;
  }

  static ClusterException silent(String hosts, String why) {
    return new ClusterException(
        "OpenSearch svarar inte på "
            + hosts
            + " ("
            + why
            + "). Kontrollera adressen och att klustret är igång.",
        0);
  }

  static ClusterException refused(String host, int status) {
    return new ClusterException(
        "OpenSearch på "
            + host
            + " släpper inte in dig (HTTP "
            + status
            + "). Ange användare:lösenord i miljövariabeln "
            + ClusterAddress.LOGIN_VARIABLE
            + ", med https i adressen (opensearch+https://…).",
        status);
  }

  static ClusterException failed(String host, int status, String what) {
    return new ClusterException(
        "OpenSearch på " + host + " svarade med ett fel (HTTP " + status + "): " + what, status);
  }

  /** The HTTP status; 0 when there was no answer. */
  public int status() {
    return status;
  }

  /** Whether another try may well succeed: the cluster is busy, or just lost a node. */
  boolean mayPass() {
    return status == 429 || status == 503;
  }
}
