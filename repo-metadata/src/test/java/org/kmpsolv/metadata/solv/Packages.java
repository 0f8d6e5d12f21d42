package org.kmpsolv.metadata.solv;

/** Small files with a package. */
final class Packages {
  private Packages() {}

  /** A package that has one requirement. */
  static SolvBytes requiring(SolvBytes file, int id) {
    int schema =
        file.schema(
            file.key("solvable:name", "id", 0, 1),
            file.key("solvable:evr", "id", 0, 1),
            file.key("solvable:arch", "id", 0, 1),
            file.key("solvable:requires", "idarray", 2, 1));
    int main = file.schema(file.key("repository:solvables", "flexarray", 0, 2));
    int name = file.string("name");
    int version = file.string("1");
    int arch = file.string("noarch");
    return file.solvables(1).id(main).id(1).id(schema).id(name).id(version).id(arch).ids(id);
  }
}
