package se.paragraf.cli.web;

import java.net.InetAddress;
import java.util.List;
import se.paragraf.index.archive.ArchiveAddress;

/**
 * How to serve.
 *
 * @param port 0 for any that is free
 * @param hosts names that a proxy in front is called by
 * @param showProtected whether personal identity numbers and secret §§ are shown
 */
public record WebOptions(
    ArchiveAddress archive,
    InetAddress address,
    int port,
    List<String> hosts,
    boolean showProtected) {

  public WebOptions {
    hosts = List.copyOf(hosts);
  }

  /** Others than the person at this computer can reach it: then nothing may be changed. */
  public boolean isReadOnly() {
    return !address.isLoopbackAddress() || !hosts.isEmpty();
  }
}
