package org.kmpsolv.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Classes of the tests as the files of a jar, and files as classes. */
final class SampleClasses {
  private SampleClasses() {}

  static Map<String, byte[]> files(Class<?>... samples) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Class<?> sample : samples) {
      String name = file(sample.getName());
      try (InputStream file = sample.getResourceAsStream("/" + name)) {
        files.put(name, Objects.requireNonNull(file).readAllBytes());
      }
    }
    return files;
  }

  /** The class of these files that has the name of this one; the virtual machine verifies it. */
  static Class<?> load(Map<String, byte[]> files, Class<?> named) throws ClassNotFoundException {
    return new Loader(files).loadClass(named.getName());
  }

  private static String file(String name) {
    return name.replace('.', '/') + ".class";
  }

  /** Has its own classes of these names, and the rest from the tests' loader. */
  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> files;

    Loader(Map<String, byte[]> files) {
      super(SampleClasses.class.getClassLoader());
      this.files = files;
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
      byte[] bytes = files.get(file(name));
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      return bytes == null ? super.loadClass(name) : defineClass(name, bytes, 0, bytes.length);
    }
  }
}
