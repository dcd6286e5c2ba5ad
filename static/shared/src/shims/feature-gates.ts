/** Stands in for the client of Atlaskit's feature gates: it asks no server, and every gate and experiment has its default. */
const closedGates = {
  initialize: async () => {},
  initializeCalled: () => false,
  initializeCompleted: () => false,
  updateUser: async () => {},
  checkGate: (_gate: string) => false,
  getExperimentValue: <T>(_experiment: string, _parameter: string, byDefault: T) => byDefault,
  manuallyLogGateExposure: () => {},
  manuallyLogExperimentExposure: () => {},
  onGateUpdated: () => () => {},
  onExperimentValueUpdated: () => () => {},
  getPackageVersion: () => '0',
};

export default closedGates;
