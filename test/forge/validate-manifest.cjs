// Validates manifest.yml with the processor that `forge deploy` uses, and prints its findings as one line of JSON.
const { ProcessorBuilder, ValidationTypes } = require('@forge/manifest');

(async () => {
  const findings = [];
  for (const type of ['FULL', 'PRODUCT_TRIGGER']) {
    const builder = ProcessorBuilder.instance().withValidation(ValidationTypes[type]).withOptions({ deprecatedRuntimes: [] });
    const { success, errors } = await builder.build().process();
    for (const { level, line, column, message } of errors ?? []) findings.push(`${level} ${line}:${column} ${message}`);
    if (!success && !errors?.length) findings.push(`${type} validation failed without a message`);
  }
  console.log(JSON.stringify(findings));
})().catch((failure) => {
  console.error(failure);
  process.exit(2);
});
