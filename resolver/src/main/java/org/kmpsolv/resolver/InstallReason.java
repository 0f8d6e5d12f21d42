package org.kmpsolv.resolver;

import java.util.Optional;
import org.kmpsolv.metadata.model.Nevra;

/** Why a package comes, or is there. */
public sealed interface InstallReason extends Reason {
  /**
   * It was asked for.
   *
   * @param what as it was asked
   * @param byName whether that is its name
   */
  record Asked(String what, boolean byName) implements InstallReason {
    @Override
    public String tell() {
      return byName ? "asked for" : "asked for as '" + what + "'";
    }

    @Override
    public String cause() {
      return "'" + what + "' is asked for";
    }

    @Override
    public String word() {
      return "asked";
    }
  }

  /**
   * It is the newer version of what an update means.
   *
   * @param of what is installed
   */
  record UpdateOf(Nevra of) implements InstallReason {
    @Override
    public String tell() {
      return "update of " + of;
    }

    @Override
    public String cause() {
      return "an update of " + of + " is asked for";
    }

    @Override
    public String word() {
      return "update";
    }
  }

  /**
   * A package requires it.
   *
   * @param capability the first requirement that it meets
   * @param count how many it meets
   */
  record RequiredBy(Nevra by, String capability, int count) implements InstallReason {
    @Override
    public String tell() {
      return "required by " + by + " (" + capabilities() + ")";
    }

    @Override
    public String cause() {
      return by + " requires " + capabilities();
    }

    private String capabilities() {
      return "'" + capability + "'" + (count > 1 ? " and " + (count - 1) + " more" : "");
    }

    @Override
    public Optional<Nevra> because() {
      return Optional.of(by);
    }

    @Override
    public String word() {
      return "required";
    }
  }

  /** A package recommends it. */
  record RecommendedBy(Nevra by, String capability) implements InstallReason {
    @Override
    public String tell() {
      return "recommended by " + by + " ('" + capability + "')";
    }

    @Override
    public String cause() {
      return by + " recommends '" + capability + "'";
    }

    @Override
    public Optional<Nevra> because() {
      return Optional.of(by);
    }

    @Override
    public String word() {
      return "recommended";
    }
  }

  /**
   * It is wanted beside something else.
   *
   * @param what the package; none where the machine alone wants it
   * @param device that wants it, where one does
   */
  record Supplements(Optional<Nevra> what, Optional<String> device) implements InstallReason {
    @Override
    public String tell() {
      return "supplements "
          + what.map(Nevra::toString).orElse("this machine")
          + device.map(it -> " for device " + it).orElse("");
    }

    @Override
    public String cause() {
      String beside = what.map(it -> " beside " + it).orElse("");
      return device
          .map(it -> "device " + it + " wants a driver" + beside)
          .orElse(
              what.map(it -> it + " is what it supplements")
                  .orElse("this machine is what it supplements"));
    }

    @Override
    public Optional<Nevra> because() {
      return what;
    }

    @Override
    public String word() {
      return "supplements";
    }
  }

  /** It comes in place of an installed package that goes. */
  record TakesPlaceOf(Nevra gone) implements InstallReason {
    @Override
    public String tell() {
      return "takes the place of " + gone;
    }

    @Override
    public String cause() {
      return gone + " goes, and something takes its place";
    }

    @Override
    public String word() {
      return "takes_place";
    }
  }

  /**
   * It brings modules that must not be lost (the rule Coverage).
   *
   * @param module the first of them
   * @param count how many they are
   * @param release of the kernel that boots
   */
  record Covers(String module, int count, String release) implements InstallReason {
    @Override
    public String tell() {
      return "brings " + modules() + " to " + release;
    }

    @Override
    public String cause() {
      return modules()
          + (count > 1 ? " serve" : " serves")
          + " the running kernel and must serve "
          + release
          + ", which boots";
    }

    private String modules() {
      return "module " + module + (count > 1 ? " and " + (count - 1) + " more" : "");
    }

    @Override
    public String word() {
      return "covers";
    }
  }

  /** Nobody asks for it; no other plan is better. */
  record Best() implements InstallReason {
    @Override
    public String tell() {
      return "the best choice";
    }

    @Override
    public String cause() {
      return "of what the rules allow this is the best";
    }

    @Override
    public String word() {
      return "best";
    }
  }

  /**
   * A reason with another one behind it, which is the one to be followed.
   *
   * @param told what is told of the package
   * @param behind what is told of the cause
   */
  record Traced(Reason told, Reason behind) implements InstallReason {
    @Override
    public String tell() {
      return told.tell();
    }

    @Override
    public String cause() {
      return behind.cause();
    }

    @Override
    public Optional<Nevra> because() {
      return behind.because();
    }

    @Override
    public String word() {
      return behind.word();
    }
  }

  /** It was there before, and stays. */
  record Present() implements InstallReason {
    @Override
    public String tell() {
      return "installed already";
    }

    @Override
    public String cause() {
      return "installed already";
    }

    @Override
    public String word() {
      return "present";
    }
  }
}
