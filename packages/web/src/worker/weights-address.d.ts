declare module "virtual:weights-address" {
  const address: string;
  export default address;
}
