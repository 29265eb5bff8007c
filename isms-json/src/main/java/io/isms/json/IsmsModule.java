package io.isms.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;

/**
 * Teaches an {@code ObjectMapper} of your own the types of the model: values, ids and enums, also
 * as names of properties. They are read and written just as {@link IsmsJson} does it, whatever the
 * mapper's settings; an error is a {@code JsonMappingException} whose message lists every {@link
 * JsonError}. Found by {@code ObjectMapper.findAndRegisterModules}.
 */
public final class IsmsModule extends Module {
  /** The module. */
  public IsmsModule() {}

  @Override
  public String getModuleName() {
    return IsmsModule.class.getName();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new ModelSerializers());
    context.addKeySerializers(new ModelKeySerializers());
    context.addDeserializers(new ModelDeserializers());
    context.addKeyDeserializers(new ModelKeyDeserializers());
  }
}
