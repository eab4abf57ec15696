package se.paragraf.index.archive;

import java.nio.file.Path;
import se.paragraf.index.cluster.ClusterAddress;

/** Where an archive is at home. */
public sealed interface ArchiveAddress {

  /** A folder of this computer: the archive's own, or what this computer keeps beside a cluster. */
  Path folder();

  /** In a folder. */
  record InFolder(Path folder) implements ArchiveAddress {
    @Override
    public String toString() {
      return folder.toString();
    }
  }

  /**
   * In an OpenSearch cluster.
   *
   * @param folder for the user's own lists, copies of files and what is unpacked meanwhile
   */
  record InCluster(ClusterAddress cluster, Path folder) implements ArchiveAddress {
    @Override
    public String toString() {
      return cluster.toString();
    }
  }
}
