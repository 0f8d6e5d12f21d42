package org.kmpsolv.resolver;

import java.util.Optional;
import org.kmpsolv.metadata.model.Nevra;

/** Why a package goes. */
public sealed interface RemovalReason extends Reason {
  /**
   * It is asked to go.
   *
   * @param what as it was asked
   * @param text why
   */
  record Unwanted(String what, String text) implements RemovalReason {
    @Override
    public String tell() {
      return text;
    }

    @Override
    public String cause() {
      return "'" + what + "' is to go (" + text + ")";
    }

    @Override
    public String word() {
      return "unwanted";
    }
  }

  /** It goes because a new package is there in its place. */
  record ReplacedBy(Nevra by) implements RemovalReason {
    @Override
    public String tell() {
      return "replaced by " + by;
    }

    @Override
    public String cause() {
      return by + " takes its place";
    }

    @Override
    public Optional<Nevra> because() {
      return Optional.of(by);
    }

    @Override
    public String word() {
      return "replaced";
    }
  }

  /**
   * It goes because it would miss something.
   *
   * @param provider what it has it from today, where that is known
   */
  record Misses(String capability, Optional<Nevra> provider) implements RemovalReason {
    @Override
    public String tell() {
      return "requires '" + capability + "'" + provider.map(it -> " of " + it).orElse("");
    }

    @Override
    public String cause() {
      return provider
          .map(it -> "without " + it + " nothing provides '" + capability + "'")
          .orElse("nothing provides '" + capability + "' any more");
    }

    @Override
    public Optional<Nevra> because() {
      return provider;
    }

    @Override
    public String word() {
      return "misses";
    }
  }

  /** It goes because it conflicts with what is there after the plan. */
  record InTheWay(Nevra of) implements RemovalReason {
    @Override
    public String tell() {
      return "conflicts with " + of;
    }

    @Override
    public String cause() {
      return of + " conflicts";
    }

    @Override
    public Optional<Nevra> because() {
      return Optional.of(of);
    }

    @Override
    public String word() {
      return "conflicts";
    }
  }

  /** It goes because nothing that stays needs it. */
  record Unneeded() implements RemovalReason {
    @Override
    public String tell() {
      return "no longer needed";
    }

    @Override
    public String cause() {
      return "nothing that stays needs it";
    }

    @Override
    public String word() {
      return "unneeded";
    }
  }

  /** Something had to go, and with another choice it would be more. */
  record Least() implements RemovalReason {
    @Override
    public String tell() {
      return "the least that has to go";
    }

    @Override
    public String cause() {
      return "this is the least that has to go";
    }

    @Override
    public String word() {
      return "least";
    }
  }
}
