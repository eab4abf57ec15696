package se.paragraf.cli.web.http;

import java.time.Duration;

/** Is told of every answer; from many threads. */
@FunctionalInterface
public interface RequestLog {

  /**
   * @param took until the answer began to be sent
   */
  void answered(Request request, int status, Duration took);

  /** Both are told. */
  default RequestLog and(RequestLog other) {
    return (request, status, took) -> {
      answered(request, status, took);
      other.answered(request, status, took);
    };
  }
}
