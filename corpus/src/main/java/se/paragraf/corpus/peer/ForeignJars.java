package se.paragraf.corpus.peer;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The classes of a program that sees nothing of ours. */
final class ForeignJars {

  private final ClassLoader loader;

  private ForeignJars(ClassLoader loader) {
    this.loader = loader;
  }

  static ForeignJars in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
      URL[] urls = new URL[jars.size()];
      for (int i = 0; i < urls.length; i++) {
        urls[i] = jars.get(i).toUri().toURL();
      }
      return new ForeignJars(new URLClassLoader(urls, ClassLoader.getPlatformClassLoader()));
    }
  }

  /** A new one of a class, by its only constructor with so many parameters. */
  Object make(String type, @Nullable Object... arguments) throws IOException {
    var constructor =
        Arrays.stream(type(type).getConstructors())
            .filter(candidate -> candidate.getParameterCount() == arguments.length)
            .findFirst()
            .orElseThrow(() -> new IOException("no such constructor of " + type));
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw failed(type, e);
    }
  }

  /** What a static method gives. */
  @Nullable Object callStatic(String type, String method, @Nullable Object... arguments)
      throws IOException {
    return call(type(type), null, method, arguments);
  }

  /** What a method of an object gives. */
  @Nullable Object call(Object target, String method, @Nullable Object... arguments)
      throws IOException {
    return call(target.getClass(), target, method, arguments);
  }

  private static @Nullable Object call(
      Class<?> type, @Nullable Object target, String method, @Nullable Object... arguments)
      throws IOException {
    Method found =
        Arrays.stream(type.getMethods())
            .filter(candidate -> candidate.getName().equals(method))
            .filter(candidate -> takes(candidate, arguments))
            .findFirst()
            .orElseThrow(() -> new IOException("no " + method + " in " + type));
    try {
      return found.invoke(target, arguments);
    } catch (ReflectiveOperationException e) {
      throw failed(method, e);
    }
  }

  private static boolean takes(Method method, @Nullable Object... arguments) {
    Class<?>[] types = method.getParameterTypes();
    if (types.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      boolean flag = types[i] == boolean.class && arguments[i] instanceof Boolean;
      if (!flag && !types[i].isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }

  private Class<?> type(String name) throws IOException {
    try {
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      throw failed(name, e);
    }
  }

  private static IOException failed(String what, ReflectiveOperationException e) {
    Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
    return new IOException(what + ": " + cause, cause);
  }
}
