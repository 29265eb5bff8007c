import io.isms.json.IsmsModule;

/** The JSON form of the model, and its canonical form that hashes rest on. */
module io.isms.json {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive io.isms.annexa;
  requires transitive io.isms.core;
  requires transitive io.isms.riskcalc;
  requires static org.immutables.value.annotations;

  exports io.isms.json;
  exports io.isms.json.diff;
  exports io.isms.json.tree;

  provides com.fasterxml.jackson.databind.Module with
      IsmsModule;
}
