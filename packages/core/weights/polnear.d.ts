declare const weights: string;
export default weights;
