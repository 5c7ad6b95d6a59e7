import { type ICruiseResult, cruise } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';

export interface ImportCheck {
  readonly read: number;
  readonly rules: number;
  /** One readable line for each forbidden import. */
  readonly violations: readonly string[];
}

/** Holds the imports of `<baseDir>/src` against the project's rules. */
export async function checkImports(baseDir: string): Promise<ImportCheck> {
  const config = await extractConfig('./.dependency-cruiser.cjs');
  const { output } = await cruise(['src'], { ...config.options, baseDir, ruleSet: config, validate: true });
  const { modules, summary } = output as ICruiseResult;
  const rules = config.forbidden ?? [];
  return {
    read: modules.filter((module) => module.source.startsWith('src/')).length,
    rules: rules.length,
    violations: summary.violations.map(
      (v) => `${v.from} → ${v.to}: ${v.rule.name} (${rules.find((r) => r.name === v.rule.name)?.comment ?? ''})`,
    ),
  };
}
